import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { AreasService, type AreaTree } from '#areas';
import { Clock } from '#kernel';
import { SETTINGS_TOKEN, type RunSettings } from '#platform';

import { activitiesAround, areaLineOf } from './candidate-of.js';
import type { Reach } from './data/candidates.repository.js';
import { IndexedPostsRepository } from './data/indexed-posts.repository.js';
import type { Candidate } from './domain/candidate.rules.js';
import { PostIndex, type IndexAnswer } from './domain/engine/post-index.js';
import { weightsOf } from './domain/score.rules.js';

/** Changes are kept so long; an index that did not ask for that long reads everything anew. */
export const CHANGES_KEPT_S = 3_600;
/** With more people than this to read again it is quicker to begin anew. */
const MANY = 50_000;
const PAGE = 500;
/** After a failure everything is not read again before this time, in ms: a database in trouble has enough to do. */
const PATIENCE_MS = 30_000;

/** The index with what it has seen. */
interface Loaded {
  readonly index: PostIndex;
  /** The areas that it stands on: after an import it is made anew. */
  readonly tree: AreaTree;
  /** Changes of older transactions are all in it. */
  horizon: string;
  /** Changes of newer ones that are in it. */
  seen: Set<string>;
  /** ms since 1970, of the last look. */
  lookedAt: number;
}

/**
 * All open posts in the memory of this process, as they are in the database when somebody asks. Each question first reads
 * what changed, so an answer never lags; until everything is read, and whenever that fails, there is no answer and the
 * question goes to the database itself.
 */
@Injectable()
export class IndexedPosts implements OnApplicationShutdown {
  private readonly logger = new Logger(IndexedPosts.name);
  private loaded: Loaded | null = null;
  private loading: Promise<void> | null = null;
  private stopped = false;
  /** ms since 1970: not before this everything is read again. */
  private readAgainFrom = 0;
  /** The look that runs, and one that has not begun: whoever asks now waits for that one. */
  private looking: Promise<Loaded | null> = Promise.resolve(null);
  private nextLook: Promise<Loaded | null> | null = null;

  constructor(
    private readonly stored: IndexedPostsRepository,
    private readonly areas: AreasService,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /** The ids of the best `most` posts for each candidate, within reach; null when the index cannot tell now. */
  async best(seekers: readonly Candidate[], reach: Reach, metres: number, most: number): Promise<IndexAnswer | null> {
    if (!this.settings.MATCH_INDEX) return null;
    const tree = await this.areas.tree();
    if (this.loaded?.tree !== tree) {
      this.begin();
      return null;
    }
    const people = [reach.author, reach.viewer];
    const [blocked, loaded] = await Promise.all([this.stored.blockedFrom(people), this.look()]);
    if (loaded === null) return null;
    if (loaded.index.isWorn) this.begin();
    const common = { blocked, absenceIn: reach.absenceIn, now: this.clock.now(), maxMetres: metres };
    const answers = seekers.map((seeker) =>
      loaded.index.search(seeker, { ...common, activities: activitiesAround(seeker.activity) }, most),
    );
    return {
      postIds: [...new Set(answers.flatMap(({ postIds }) => postIds))],
      lookedAt: answers.reduce((sum, { lookedAt }) => sum + lookedAt, 0),
    };
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.loading;
  }

  /** Reads everything, unless that was done; for whoever wants to wait for it. */
  async load(): Promise<void> {
    const tree = await this.areas.tree();
    if (this.loaded?.tree !== tree) this.begin();
    await this.loading;
  }

  /** Begins to read everything; nobody waits for it, and whatever index there is answers until it is done. */
  begin(): void {
    if (!this.settings.MATCH_INDEX || Date.now() < this.readAgainFrom) return;
    this.loading ??= this.readEverything()
      .catch((error: unknown) => {
        this.readAgainFrom = Date.now() + PATIENCE_MS;
        this.logger.warn('The index of posts could not be read', error);
      })
      .finally(() => {
        this.loading = null;
      });
  }

  private async readEverything(): Promise<void> {
    const started = performance.now();
    const tree = await this.areas.tree();
    // Before anything is read: what changes meanwhile is read once more, and nothing is missed.
    const horizon = await this.stored.horizon();
    const index = new PostIndex(areaLineOf(tree), weightsOf(this.settings.MATCH_WEIGHTS));
    for await (const person of this.stored.everybody(this.clock.now())) {
      if (this.stopped) return;
      index.put(person);
    }
    this.loaded = { index, tree, horizon, seen: new Set(), lookedAt: Date.now() };
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    this.logger.log(`${index.size} open posts are indexed: ${seconds} s, ${Math.round(index.bytes / 1e6)} MB`);
  }

  /** Reads what changed. A look that runs already may have begun before what the caller has to see, so it waits for the next. */
  private look(): Promise<Loaded | null> {
    this.nextLook ??= this.looking.then(() => {
      this.nextLook = null;
      this.looking = this.lookNow();
      return this.looking;
    });
    return this.nextLook;
  }

  private async lookNow(): Promise<Loaded | null> {
    const { loaded } = this;
    if (!loaded) return null;
    const startedAt = Date.now();
    if (startedAt - loaded.lookedAt > (CHANGES_KEPT_S / 2) * 1_000) return this.giveUp('nobody asked for too long');
    try {
      const changes = await this.stored.changesSince(loaded.horizon);
      const fresh = changes.filter(({ id }) => id !== null && !loaded.seen.has(id));
      const people = [...new Set(fresh.flatMap(({ personId }) => personId ?? []))];
      if (people.length > MANY) return this.giveUp(`${people.length} people changed at once`);
      for (let at = 0; at < people.length; at += PAGE) await this.renew(loaded.index, people.slice(at, at + PAGE));
      loaded.horizon = changes[0]?.horizon ?? loaded.horizon;
      loaded.seen = new Set(changes.flatMap(({ id }) => id ?? []));
      loaded.lookedAt = startedAt;
      return loaded;
    } catch (error) {
      // What was not read now is read by the next look: the horizon has not moved.
      this.logger.warn('What changed could not be read', error);
      return null;
    }
  }

  private giveUp(why: string): null {
    this.logger.log(`The index of posts is read anew: ${why}`);
    this.loaded = null;
    return null;
  }

  private async renew(index: PostIndex, people: readonly string[]): Promise<void> {
    const found = new Map(
      (await this.stored.authors(people, this.clock.now())).map((author) => [author.personId, author]),
    );
    for (const id of people) {
      const author = found.get(id);
      if (author) index.put(author);
      else index.forget(id);
    }
  }
}
