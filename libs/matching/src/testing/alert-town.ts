import type { SignedIn } from '#kernel';
import { newId, type DeliveredEvent, type NamedQuery } from '#platform';

import { AlertsModule } from '../alerts/alerts.module.js';
import { AlertsService } from '../alerts/alerts.service.js';
import { NotForMeService } from '../alerts/not-for-me.service.js';
import { SavedSearchesService } from '../alerts/saved-searches.service.js';
import type { SearchContent } from '../domain/alerts/saved-search.rules.js';
import type { MatchWeights } from '../domain/score.rules.js';
import { actorOf, openTown, type Town, type Townsperson, type TownPost } from './town.js';

/** An alert as it stands. */
export interface AlertRow {
  readonly person: string;
  readonly why: string;
  readonly hears: string;
  readonly own: string | null;
  readonly search: string | null;
  readonly reasons: readonly { readonly kind: string; readonly is: string }[] | null;
}

/** A town whose people have addresses and hear of posts. */
export interface AlertTown extends Town {
  readonly alerts: AlertsService;
  readonly answers: NotForMeService;
  readonly searches: SavedSearchesService;
  /** Adds people with an address, and with these skills. */
  neighbours(people: readonly Townsperson[], skills?: readonly string[]): Promise<void>;
  raise(post: TownPost): Promise<number>;
  /** Who was chosen to hear of a post, in the order in which they were. */
  chosen(post: TownPost): Promise<AlertRow[]>;
  /** Ids of people of those alerts that may be told now. */
  toTell(): Promise<string[]>;
  events(): Promise<Pick<DeliveredEvent, 'topic' | 'payload'>[]>;
  keep(person: Townsperson, search?: Partial<SearchContent>): Promise<string>;
  rows<Row extends object>(text: string, ...values: unknown[]): Promise<Row[]>;
}

/** A search for offers of blinds around Fatma's neighbourhood, told in the digest, with any of it another way. */
export const searchFor = (other: Partial<SearchContent> = {}): SearchContent => ({
  name: 'Zonwering',
  kind: 'offer',
  activities: ['hanging-blinds'],
  words: '',
  areaCode: 'BU00340101',
  metres: 5_000,
  availability: 0,
  languages: [],
  hears: 'digest',
  ...other,
});

export const asSelf = ({ id }: Townsperson): SignedIn => actorOf(id);

/** Opens such a town; `weights` as in `MATCH_WEIGHTS`. */
export async function openAlertTown(weights?: Partial<MatchWeights>): Promise<AlertTown> {
  const town = await openTown({ modules: [AlertsModule], ...(weights && { weights }) });
  const { app, clock, database } = town;
  const alerts = app.get(AlertsService);
  const searches = app.get(SavedSearchesService);
  const rows: AlertTown['rows'] = <Row extends object>(text: string, ...values: unknown[]) => {
    const query: NamedQuery<Row, Row> = { name: `alerts_${text.length}_${text.slice(0, 40)}`, text, row: (row) => row };
    return database.read(query, values);
  };
  return {
    ...town,
    begin: async () => {
      const begun = await town.begin();
      await town.change(`UPDATE person SET email = id || '@example.org'`);
      await town.change('TRUNCATE outbox_event');
      return begun;
    },
    alerts,
    searches,
    rows,
    answers: app.get(NotForMeService),
    neighbours: async (people, skills = []) => {
      await town.settle(people);
      const ids = people.map(({ id }) => id);
      await town.change(`UPDATE person SET email = id || '@example.org' WHERE id = ANY ($1)`, ids);
      await town.change('UPDATE resident SET skills = $2 WHERE person_id = ANY ($1)', ids, skills);
    },
    raise: (post) => database.write((tx) => alerts.raise(tx, post.id)),
    chosen: (post) =>
      rows<AlertRow>(
        `SELECT person_id AS person, why, hears, own_post_id AS own, search_id AS search, reasons FROM alert
         WHERE post_id = $1 ORDER BY chosen_at, id`,
        post.id,
      ),
    toTell: async () => {
      const ids = await rows<{ id: string }>('SELECT id FROM alert');
      const told = await alerts.toTell(
        ids.map(({ id }) => id),
        clock.now(),
      );
      return told.map(({ personId }) => personId);
    },
    events: () => rows('SELECT topic, payload FROM outbox_event ORDER BY id'),
    keep: async (person, search) => {
      const saved = await searches.save(asSelf(person), searchFor(search));
      if (!saved.ok) throw new Error(JSON.stringify(saved.error));
      return saved.value.id;
    },
  };
}

/** So many people of one sort. */
export const peopleOf = (town: Town, count: number, changes?: Partial<Townsperson>): Townsperson[] =>
  Array.from({ length: count }, () => town.personOf({ ...changes, id: newId(town.clock.now()) }));
