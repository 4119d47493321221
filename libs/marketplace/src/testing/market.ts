import { AccountsModule, AccountsService } from '#accounts';
import { AreaImportService, readAreas } from '#areas';
import { MANDATE_SCOPES, type Result, type Role, type SignedIn } from '#kernel';
import { newId, type NamedQuery } from '#platform';
import { addApprovedOrganisation, mediumBench, type MediumBench } from '#platform/testing';
import { NEW_PROFILE, ResidentsModule, ResidentsService } from '#residents';

import { MarketplaceModule } from '../marketplace.module.js';
import type { VacancyContent } from '../domain/vacancy-content.rules.js';
import type { PostInput } from '../written-post.rules.js';
import { PostsService } from '../posts.service.js';
import { ReviewService } from '../review.service.js';

/** Two neighbourhoods of one district, one of another, and a town elsewhere. */
const AREAS = `code,name,kind,parent_code,lat,lon,zone
GM0034,Almere,municipality,,52.371,5.222,
WK003401,Haven,district,GM0034,52.335,5.217,
BU00340101,Haven Noord,neighbourhood,WK003401,52.337,5.219,
BU00340102,Haven Zuid,neighbourhood,WK003401,52.331,5.219,
WK003402,De Werven,district,GM0034,52.338,5.245,
BU00340201,Werven Oost,neighbourhood,WK003402,52.338,5.249,
GM0363,Amsterdam,municipality,,52.37,4.9,
WK036301,Centrum,district,GM0363,52.37,4.9,
BU03630101,Burgwallen,neighbourhood,WK036301,52.37,4.9,
`;

/** Where the neighbours of the stories live. */
export const HAVEN_NORTH = 'BU00340101';
export const HAVEN_SOUTH = 'BU00340102';
export const WERVEN = 'BU00340201';
export const AMSTERDAM = 'BU03630101';

/** A post that says little beyond its text. */
export const words = (text: string, changes: Partial<PostInput> = {}): PostInput => ({
  text,
  activity: null,
  availability: 0,
  place: 'any',
  inReturn: 'nothing',
  inReturnText: '',
  wantedActivity: null,
  languages: [],
  onceOn: null,
  places: 1,
  ...changes,
});

/** What a vacancy says that asks for little. */
export const vacancyWords = (changes: Partial<VacancyContent> = {}): VacancyContent => ({
  hoursAWeek: 4,
  rhythm: 'ongoing',
  minimumAge: 18,
  trainingNeeded: '',
  conductCertificate: false,
  givesTraining: true,
  expensesCentsAnHour: null,
  company: true,
  schoolPlacement: false,
  signUp: 'agreement',
  ...changes,
});

/** Neighbours, brokers and their posts on a database of their own. */
export interface Market extends MediumBench {
  readonly posts: PostsService;
  readonly review: ReviewService;
  /** Somebody with an account of that many days; without an area without a profile. */
  person(firstName: string, areaCode?: string, days?: number): Promise<SignedIn>;
  broker(firstName: string, ...areas: string[]): Promise<SignedIn>;
  /** An approved organisation, as a coordinator acts in its name. */
  organisation(name: string, areaCode?: string): Promise<SignedIn>;
  /** Writes a post and hands it in; answers its id. */
  submitted(
    author: SignedIn,
    text: string,
    changes?: Partial<PostInput> & { kind?: 'request' | 'offer' },
  ): Promise<string>;
  /** The same, approved by a broker. */
  open(author: SignedIn, text: string, changes?: Partial<PostInput> & { kind?: 'request' | 'offer' }): Promise<string>;
  /** Approves a revision as that broker. */
  approve(broker: SignedIn, postId: string, revision: number): ReturnType<ReviewService['approve']>;
  /** Rows of a statement, as they are. */
  rows<Row extends object>(text: string, ...values: unknown[]): Promise<Row[]>;
}

/** Sets up a market with areas and one broker of everywhere who approves what is to be open. */
export async function market(): Promise<Market> {
  const bench = await mediumBench(AccountsModule, ResidentsModule, MarketplaceModule);
  const { app, clock, database } = bench;
  const posts = app.get(PostsService);
  const review = app.get(ReviewService);
  await app.get(AreaImportService).importAreas(must(readAreas(AREAS)));

  const enrol = async (firstName: string, days: number, brokerOf: string[]): Promise<SignedIn> => {
    const id = newId(clock.now());
    const roles: Role[] = brokerOf.length > 0 ? ['broker'] : ['resident'];
    const grants =
      brokerOf.length > 0
        ? brokerOf.map((areaCode) => ({ role: 'broker' as const, areaCode }))
        : [{ role: 'resident' as const }];
    const createdAt = new Date(clock.now().getTime() - days * 86_400_000);
    await database.write((tx) =>
      app.get(AccountsService).enrol(tx, { id, email: null, firstName, locale: 'nl', createdAt }, grants, null),
    );
    return { kind: 'person', id, roles, brokerOf, locale: 'nl' };
  };
  const person: Market['person'] = async (firstName, areaCode, days = 30) => {
    const somebody = await enrol(firstName, days, []);
    if (areaCode === undefined) return somebody;
    const profile = {
      ...NEW_PROFILE,
      areaCode,
      languages: ['nl'],
    };
    await database.write((tx) => app.get(ResidentsService).saveProfile(tx, somebody.id, profile));
    return somebody;
  };
  const approve: Market['approve'] = (broker, postId, revision) =>
    database.transaction((tx) => review.approve(tx, broker, postId, revision));
  const submitted: Market['submitted'] = async (author, text, { kind = 'request', ...changes } = {}) => {
    const { postId } = must(await posts.writePost(author, kind, words(text, changes)));
    must(await posts.submitPost(author, postId));
    return postId;
  };
  const everywhere = await enrol('Bea', 30, ['GM0034', 'GM0363']);
  const organisation: Market['organisation'] = async (name, areaCode = HAVEN_NORTH) => {
    const id = newId(clock.now());
    const coordinator = await enrol('Coos', 30, []);
    const people = { registeredBy: coordinator.id, checkedBy: everywhere.id, coordinators: [coordinator.id] };
    await database.write(async (tx) => {
      await addApprovedOrganisation(tx, { id, name, areaCode, at: clock.now(), ...people });
      await app.get(ResidentsService).saveProfile(tx, id, { ...NEW_PROFILE, areaCode, languages: ['nl'] });
    });
    return { ...coordinator, id, actedBy: coordinator.id, actedWithin: MANDATE_SCOPES };
  };
  return {
    ...bench,
    organisation,
    posts,
    review,
    person,
    broker: (firstName, ...areas) => enrol(firstName, 30, areas),
    submitted,
    open: async (author, text, changes) => {
      const postId = await submitted(author, text, changes);
      must(await approve(everywhere, postId, 1));
      return postId;
    },
    approve,
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
