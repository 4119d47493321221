import { Injectable } from '@nestjs/common';
import { groupOf, isActivity } from '#activities';
import { AreasService } from '#areas';
import { Clock, err, isUuid, ok, type Result, type SignedIn } from '#kernel';
import { searchQuery, type NotFound } from '#marketplace';
import { Database, newId, type Tx } from '#platform';

import {
  ADD_SEARCH,
  CHANGE_SEARCH,
  LOCK_OWNER,
  MY_SEARCHES,
  REMOVE_SEARCH,
  type SavedSearch,
} from '../data/saved-searches.queries.js';
import {
  checkSearch,
  SEARCH_BOUNDS,
  type SearchContent,
  type SearchInputError,
} from '../domain/alerts/saved-search.rules.js';

/** Somebody keeps as many searches as can be kept. */
export interface TooManySearches {
  readonly kind: 'TooManySearches';
  readonly max: number;
}

/** Searches that residents keep. Each is seen by its owner alone, and goes with the account. */
@Injectable()
export class SavedSearchesService {
  constructor(
    private readonly database: Database,
    private readonly areas: AreasService,
    private readonly clock: Clock,
  ) {}

  /** What somebody keeps, in the order in which it was saved; at most 20. */
  mine(actor: SignedIn): Promise<SavedSearch[]> {
    return this.database.read(MY_SEARCHES, [actor.id]);
  }

  /** Keeps a search; also how a removed one comes back. */
  async save(actor: SignedIn, form: SearchContent): Promise<Result<SavedSearch, SearchInputError | TooManySearches>> {
    const checked = await this.checked(form);
    if (!checked.ok) return checked;
    return this.database.transaction(async (tx) => {
      const now = this.clock.now();
      await tx.named(LOCK_OWNER, [actor.id]);
      const values = [newId(now), actor.id, ...valuesOf(checked.value), now, SEARCH_BOUNDS.each];
      const [saved] = await tx.named(ADD_SEARCH, values);
      return saved ? ok(saved) : err({ kind: 'TooManySearches', max: SEARCH_BOUNDS.each });
    });
  }

  /** Writes a search over. */
  async change(
    actor: SignedIn,
    id: string,
    form: SearchContent,
  ): Promise<Result<SavedSearch, SearchInputError | NotFound>> {
    const checked = await this.checked(form);
    if (!checked.ok) return checked;
    if (!isUuid(id)) return err({ kind: 'NotFound' });
    return this.one((tx) => tx.named(CHANGE_SEARCH, [id, actor.id, ...valuesOf(checked.value)]));
  }

  /** Removes a search and answers what it was, so that it can be saved again. */
  async remove(actor: SignedIn, id: string): Promise<Result<SavedSearch, NotFound>> {
    if (!isUuid(id)) return err({ kind: 'NotFound' });
    return this.one((tx) => tx.named(REMOVE_SEARCH, [id, actor.id]));
  }

  private one(write: (tx: Tx) => Promise<SavedSearch[]>): Promise<Result<SavedSearch, NotFound>> {
    return this.database.transaction(async (tx) => {
      const [search] = await write(tx);
      return search ? ok(search) : err({ kind: 'NotFound' });
    });
  }

  private async checked(form: SearchContent): Promise<Result<SearchContent, SearchInputError>> {
    const tree = await this.areas.tree();
    return checkSearch(form, {
      isArea: (code) => tree.find(code) !== undefined,
      isActivityOrGroup: (slug) => isActivity(slug) || groupOf(slug) !== null,
      saysSomething: (words) => searchQuery(words) !== null,
    });
  }
}

const valuesOf = (search: SearchContent): unknown[] => {
  const { name, kind, activities, words, areaCode, metres, availability, languages, hears } = search;
  return [name, kind, activities, words, searchQuery(words), areaCode, metres, availability, languages, hears];
};
