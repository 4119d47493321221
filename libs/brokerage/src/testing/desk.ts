import { AccountsModule, AccountsService } from '#accounts';
import { AreaImportService, readAreas } from '#areas';
import type { Result, SignedIn } from '#kernel';
import { PostsService, type PostInput } from '#marketplace';
import { newId, type NamedQuery, type RunSettings } from '#platform';
import { mediumBenchWith, type MediumBench } from '#platform/testing';
import { NEW_PROFILE, ResidentsModule, ResidentsService } from '#residents';

import { BrokerageModule } from '../brokerage.module.js';
import { ReviewDeskService } from '../review-desk.service.js';
import { WorkItemsService } from '../work-items.service.js';

const AREAS = `code,name,kind,parent_code,lat,lon
GM0034,Almere,municipality,,52.371,5.222
WK003401,Haven,district,GM0034,52.335,5.217
BU00340101,Haven Noord,neighbourhood,WK003401,52.337,5.219
WK003402,De Werven,district,GM0034,52.338,5.245
BU00340201,Werven Oost,neighbourhood,WK003402,52.338,5.249
`;

/** Two districts, each with a neighbourhood. */
export const HAVEN = 'WK003401';
export const HAVEN_NORTH = 'BU00340101';
export const WERVEN = 'WK003402';

/** What a post of these stories says. */
export const words = (text: string): PostInput => ({
  text,
  activity: 'odd-jobs',
  availability: 0,
  place: 'any',
  inReturn: 'nothing',
  inReturnText: '',
  wantedActivity: null,
  languages: [],
  onceOn: null,
  places: 1,
});

/** A desk with brokers, and neighbours whose posts come in. */
export interface Desk extends MediumBench {
  readonly posts: PostsService;
  readonly desk: ReviewDeskService;
  readonly items: WorkItemsService;
  /** Somebody with a profile; with areas also broker of these. */
  person(firstName: string, ...brokerOf: string[]): Promise<SignedIn>;
  /** A post that waits for review; answers its id. */
  submitted(author: SignedIn, text?: string): Promise<string>;
  /** Brings the work item of a post in step with it, as the worker does after every event. */
  follow(postId: string): Promise<void>;
  rows<Row extends object>(text: string, ...values: unknown[]): Promise<Row[]>;
}

/** Sets up a desk on a database of its own, with some settings of another value. */
export async function openDesk(overrides: Partial<RunSettings> = {}): Promise<Desk> {
  const bench = await mediumBenchWith(overrides, AccountsModule, ResidentsModule, BrokerageModule);
  const { app, clock, database } = bench;
  const posts = app.get(PostsService, { strict: false });
  const desk = app.get(ReviewDeskService);
  await app.get(AreaImportService, { strict: false }).importAreas(must(readAreas(AREAS)));
  return {
    ...bench,
    posts,
    desk,
    items: app.get(WorkItemsService),
    person: async (firstName, ...brokerOf) => {
      const id = newId(clock.now());
      const createdAt = new Date(clock.now().getTime() - 30 * 86_400_000);
      const grants = [
        { role: 'resident' as const },
        ...brokerOf.map((areaCode) => ({ role: 'broker' as const, areaCode })),
      ];
      await database.write(async (tx) => {
        await app.get(AccountsService).enrol(tx, { id, email: null, firstName, locale: 'nl', createdAt }, grants, null);
        const profile = {
          ...NEW_PROFILE,
          areaCode: HAVEN_NORTH,
          languages: [],
        };
        must(await app.get(ResidentsService).saveProfile(tx, id, profile));
      });
      return { kind: 'person', id, roles: grants.map(({ role }) => role), brokerOf, locale: 'nl' };
    },
    submitted: async (author, text = 'Wie helpt mij met een klus?') => {
      const { postId } = must(await posts.writePost(author, 'request', words(text)));
      must(await posts.submitPost(author, postId));
      return postId;
    },
    follow: (postId) => database.write((tx) => desk.followPost(tx, postId)),
    rows: <Row extends object>(text: string, ...values: unknown[]) => {
      const query: NamedQuery<Row, Row> = { name: `spec_${text.length}_${text.slice(0, 40)}`, text, row: (row) => row };
      return database.read(query, values);
    },
  };
}

/** The value of a result that has to be there. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
