import { AccountsModule, AccountsService } from '#accounts';
import { AreaImportService, readAreas } from '#areas';
import type { Result, SignedIn } from '#kernel';
import { PostsService, ReviewService, type PostInput, type PostKind } from '#marketplace';
import { newId, type NamedQuery, type RunSettings } from '#platform';
import { mediumBenchWith, type MediumBench } from '#platform/testing';
import { BlocksService, NEW_PROFILE, ResidentsModule, ResidentsService } from '#residents';

import { AmendmentsService } from '../agreements/amendments.service.js';
import { AgreementsService } from '../agreements/agreements.service.js';
import { ClosingService } from '../talks/closing.service.js';
import { AgreementsRepository } from '../data/agreements/agreements.repository.js';
import { TalksRepository } from '../data/talks/talks.repository.js';
import type { WordedTerms } from '../domain/terms/terms.rules.js';
import { MediatedTurnsService } from '../talks/mediated-turns.service.js';
import { MediationService } from '../talks/mediation.service.js';
import { NegotiationModule } from '../negotiation.module.js';
import { PausesService } from '../agreements/pauses.service.js';
import { PlanningService } from '../agreements/planning.service.js';
import { ReadingService } from '../talks/reading.service.js';
import { RebuildingService } from '../talks/rebuilding.service.js';
import { ReviewsService } from '../agreements/reviews.service.js';
import { StandInsService } from '../agreements/stand-ins.service.js';
import { TalksService } from '../talks/talks.service.js';
import { WaitingListService } from '../talks/waiting-list.service.js';

const AREAS = `code,name,kind,parent_code,lat,lon,zone
GM0034,Almere,municipality,,52.371,5.222,
WK003401,Haven,district,GM0034,52.335,5.217,
BU00340101,Haven Noord,neighbourhood,WK003401,52.337,5.219,
GM0363,Amsterdam,municipality,,52.37,4.9,
WK036301,Centrum,district,GM0363,52.37,4.9,
BU03630101,Burgwallen,neighbourhood,WK036301,52.37,4.9,
`;

/** Where the neighbours of the stories live, and a neighbourhood of another town. */
export const HAVEN = 'BU00340101';
export const AMSTERDAM = 'BU03630101';

/** Shopping once, on a Tuesday two weeks after the clock of tests begins, with any of it another way. */
export const terms = (other: Partial<WordedTerms> = {}): WordedTerms => ({
  what: { activity: 'grocery-shopping', task: 'Samen boodschappen doen bij de markt' },
  when: { kind: 'at', start: '2026-12-15T10:00', minutes: 60 },
  howOften: { kind: 'once' },
  where: { kind: 'atRequester' },
  inReturn: { kind: 'nothing' },
  until: { kind: 'notNeeded' },
  conditions: '',
  ...other,
});

/** Talks under way: who wrote the post, who answered it, and what stands. */
export interface TalksUnderWay {
  readonly id: string;
  readonly postId: string;
  /** Asked for help; is to answer. */
  readonly fatma: SignedIn;
  /** Offered it in the first proposal. */
  readonly jan: SignedIn;
  readonly hash: string;
}

/** Neighbours who talk, on a database of their own. */
export interface Street extends MediumBench {
  readonly talks: TalksService;
  readonly agreements: AgreementsService;
  readonly amendments: AmendmentsService;
  readonly pauses: PausesService;
  readonly standIns: StandInsService;
  readonly reviews: ReviewsService;
  readonly reading: ReadingService;
  readonly closing: ClosingService;
  readonly planning: PlanningService;
  readonly waiting: WaitingListService;
  readonly mediation: MediationService;
  readonly mediated: MediatedTurnsService;
  readonly rebuilding: RebuildingService;
  /** The clock of an api that shows another moment, as far as closing goes. */
  closingAt(moment: Date): ClosingService;
  /** A broker of Almere and Amsterdam. */
  readonly broker: SignedIn;
  /** Another broker of some areas. */
  brokerOf(firstName: string, ...areas: string[]): Promise<SignedIn>;
  readonly posts: PostsService;
  readonly blocks: BlocksService;
  /** Somebody with a profile and an account of that many days. */
  person(firstName: string, areaCode?: string, days?: number): Promise<SignedIn>;
  /** An approved post; answers its id. */
  post(author: SignedIn, options?: { kind?: PostKind; places?: number; activity?: string }): Promise<string>;
  /** An approved vacancy of an organisation; answers its id. */
  vacancy(organisation: SignedIn, places?: number): Promise<string>;
  /** Fatma asks, Jan proposes: it is her turn. */
  underWay(given?: Partial<WordedTerms>, places?: number): Promise<TalksUnderWay>;
  /** The same, accepted; answers the agreement as well. */
  agreed(given?: Partial<WordedTerms>, places?: number): Promise<TalksUnderWay & { readonly agreementId: string }>;
  /** What stands in talks, as a party sees it. */
  standing(viewer: SignedIn, id: string): Promise<{ version: number; hash: string }>;
  /** Topics of the events about something, in order. */
  told(key: string): Promise<string[]>;
  /** Rows of a statement, as they are. */
  rows<Row extends object>(text: string, ...values: unknown[]): Promise<Row[]>;
}

/** The value of a result that has to be there. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Fifty who act at once each have a connection, so that it is the rows they meet at and not the pool. */
const CONNECTIONS = 60;

/** Sets up a street with a broker who approves every post, with some settings of another value. */
export async function street(overrides: Partial<RunSettings> = {}): Promise<Street> {
  const bench = await mediumBenchWith(
    { DATABASE_POOL: CONNECTIONS, ...overrides },
    AccountsModule,
    ResidentsModule,
    NegotiationModule,
  );
  const { app, clock, database } = bench;
  const posts = app.get(PostsService, { strict: false });
  const talks = app.get(TalksService);
  const reading = app.get(ReadingService);
  await app.get(AreaImportService, { strict: false }).importAreas(must(readAreas(AREAS)));

  const enrol = async (firstName: string, days: number, brokerOf: string[]): Promise<SignedIn> => {
    const id = newId(clock.now());
    const grants =
      brokerOf.length > 0
        ? brokerOf.map((areaCode) => ({ role: 'broker' as const, areaCode }))
        : [{ role: 'resident' as const }];
    const createdAt = new Date(clock.now().getTime() - days * 86_400_000);
    await database.write((tx) =>
      app.get(AccountsService).enrol(tx, { id, email: null, firstName, locale: 'nl', createdAt }, grants, null),
    );
    return { kind: 'person', id, roles: [brokerOf.length > 0 ? 'broker' : 'resident'], brokerOf, locale: 'nl' };
  };
  const broker = await enrol('Bea', 30, ['GM0034', 'GM0363']);

  const person: Street['person'] = async (firstName, areaCode = HAVEN, days = 30) => {
    const somebody = await enrol(firstName, days, []);
    const profile = {
      ...NEW_PROFILE,
      areaCode,
      languages: ['nl'],
    };
    await database.write((tx) => app.get(ResidentsService).saveProfile(tx, somebody.id, profile));
    return somebody;
  };
  const approved = async (author: SignedIn, kind: PostKind, other: Partial<PostInput>): Promise<string> => {
    const words = {
      text: 'Wie helpt mij met de boodschappen van de markt?',
      activity: 'grocery-shopping',
      availability: 0,
      place: 'any' as const,
      inReturn: 'nothing' as const,
      inReturnText: '',
      wantedActivity: null,
      languages: [],
      onceOn: null,
      places: 1,
      ...other,
    };
    const { postId } = must(await posts.writePost(author, kind, words));
    must(await posts.submitPost(author, postId));
    const review = app.get(ReviewService, { strict: false });
    must(await database.transaction((tx) => review.approve(tx, broker, postId, 1)));
    return postId;
  };
  const post: Street['post'] = (author, { kind = 'request', places = 1, activity = 'grocery-shopping' } = {}) =>
    approved(author, kind, { places, activity });
  const vacancy: Street['vacancy'] = (organisation, places = 1) =>
    approved(organisation, 'request', {
      places,
      vacancy: {
        hoursAWeek: 4,
        rhythm: 'ongoing',
        minimumAge: 18,
        trainingNeeded: '',
        conductCertificate: false,
        givesTraining: false,
        expensesCentsAnHour: null,
        company: true,
        schoolPlacement: false,
        signUp: 'agreement',
      },
    });
  const standing: Street['standing'] = async (viewer, id) => {
    const view = await reading.talks(viewer.id, id);
    return { version: view?.version ?? 0, hash: view?.termsHash ?? '' };
  };
  const rows: Street['rows'] = <Row extends object>(text: string, ...values: unknown[]) => {
    const query: NamedQuery<Row, Row> = { name: `spec_${text.length}_${text.slice(0, 40)}`, text, row: (row) => row };
    return database.read(query, values);
  };
  const underWay: Street['underWay'] = async (given, places) => {
    const [fatma, jan] = [await person('Fatma'), await person('Jan')];
    const postId = await post(fatma, { places: places ?? 1 });
    const id = must(await talks.respond(jan, postId, terms(given)));
    return { id, postId, fatma, jan, hash: (await standing(fatma, id)).hash };
  };
  return {
    ...bench,
    talks,
    reading,
    posts,
    person,
    post,
    vacancy,
    standing,
    rows,
    underWay,
    agreements: app.get(AgreementsService),
    amendments: app.get(AmendmentsService),
    pauses: app.get(PausesService),
    standIns: app.get(StandInsService),
    reviews: app.get(ReviewsService),
    closing: app.get(ClosingService),
    planning: app.get(PlanningService),
    waiting: app.get(WaitingListService),
    mediation: app.get(MediationService),
    mediated: app.get(MediatedTurnsService),
    rebuilding: app.get(RebuildingService),
    closingAt: (moment) =>
      new ClosingService(database, app.get(TalksRepository), app.get(AgreementsRepository), { now: () => moment }),
    broker,
    brokerOf: (firstName, ...areas) => enrol(firstName, 30, areas),
    blocks: app.get(BlocksService, { strict: false }),
    agreed: async (given, places) => {
      const open = await underWay(given, places);
      return { ...open, agreementId: must(await talks.accept(open.fatma, open.id, 1, open.hash)) };
    },
    told: async (key) => {
      const events = await rows<{ topic: string }>('SELECT topic FROM outbox_event WHERE key = $1 ORDER BY id', key);
      return events.map(({ topic }) => topic);
    },
  };
}
