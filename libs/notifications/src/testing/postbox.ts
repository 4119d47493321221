import { AccountsModule, AccountsService } from '#accounts';
import { AppreciationModule, AppreciationService, ThanksRoundsService } from '#appreciation';
import { AreaImportService, readAreas } from '#areas';
import { instantOf, type Result, type SignedIn } from '#kernel';
import { PostsService, ReviewService } from '#marketplace';
import { AgreementsService, ReadingService, TalksService, type WordedTerms } from '#negotiation';
import { newId, type DeliveredEvent, type NamedQuery } from '#platform';
import { mediumBench, type MediumBench } from '#platform/testing';
import { BlocksService, NEW_PROFILE, ResidentsModule, ResidentsService } from '#residents';

import { MailPagesService } from '../mail-pages.service.js';
import { MailPlansService } from '../mail-plans.service.js';
import { MailingModule } from '../mailing.module.js';
import { RecordingMailer, RecordingMailModule } from './recording-mailer.js';

const ZONE = 'Europe/Amsterdam';
const AREAS = `code,name,kind,parent_code,lat,lon,zone
GM0034,Almere,municipality,,52.371,5.222,
WK003401,Haven,district,GM0034,52.335,5.217,
BU00340101,Haven Noord,neighbourhood,WK003401,52.337,5.219,
`;

/** Help on 15 December 2026 from 10:00 to 11:00, with any of it another way. */
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

/** Fatma asked and Jan offered; what stands is his version 1. */
export interface Talking {
  readonly id: string;
  readonly postId: string;
  readonly fatma: SignedIn;
  readonly jan: SignedIn;
  readonly hash: string;
}

/** The same with her yes. */
export interface Agreed extends Talking {
  readonly agreementId: string;
  /** Its first time. */
  readonly occurrenceId: string;
}

/** Neighbours whose mails are kept, on a database of their own. */
export interface Postbox extends MediumBench {
  readonly mailer: RecordingMailer;
  readonly pages: MailPagesService;
  readonly plans: MailPlansService;
  readonly talks: TalksService;
  readonly agreements: AgreementsService;
  readonly appreciation: AppreciationService;
  readonly rounds: ThanksRoundsService;
  readonly blocks: BlocksService;
  readonly posts: PostsService;
  readonly review: ReviewService;
  readonly broker: SignedIn;
  /** Moves the clock to a local time. */
  at(localTime: string): void;
  /** Somebody with a profile and an address. */
  person(firstName: string): Promise<SignedIn>;
  /** A post that was handed in; answers its id. */
  submitted(author: SignedIn): Promise<string>;
  talking(given?: Partial<WordedTerms>): Promise<Talking>;
  agreed(given?: Partial<WordedTerms>): Promise<Agreed>;
  /** Plans the mails of all events so far, as the worker would; answers how many are new. */
  plan(): Promise<number>;
  /** Plans, then sends until nothing is due. */
  deliver(): Promise<void>;
  /** Rows of a statement, as they are. */
  rows<Row extends object>(text: string, ...values: unknown[]): Promise<Row[]>;
}

/** The value of a result that has to be there. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Sets up neighbours, a broker, and a mailer that keeps what it is given. */
export async function postbox(): Promise<Postbox> {
  const mailer = new RecordingMailer();
  const bench = await mediumBench(
    AccountsModule,
    ResidentsModule,
    AppreciationModule,
    RecordingMailModule.of(mailer),
    MailingModule,
  );
  const { app, clock, database } = bench;
  const get = <T>(type: abstract new (...given: never[]) => T): T => app.get<T>(type, { strict: false });
  await get(AreaImportService).importAreas(must(readAreas(AREAS)));
  const plans = app.get(MailPlansService);
  const pages = app.get(MailPagesService);
  let planned = '0';

  const enrol = async (firstName: string, brokerOf: string[]): Promise<SignedIn> => {
    const id = newId(clock.now());
    const createdAt = new Date(clock.now().getTime() - 30 * 86_400_000);
    const grant =
      brokerOf[0] === undefined ? { role: 'resident' as const } : { role: 'broker' as const, areaCode: brokerOf[0] };
    const card = { id, email: `${id}@example.org`, firstName, locale: 'nl' as const, createdAt };
    await database.write((tx) => get(AccountsService).enrol(tx, card, [grant], null));
    return { kind: 'person', id, roles: [grant.role], brokerOf, locale: 'nl' };
  };
  const broker = await enrol('Bea', ['GM0034']);

  const rows: Postbox['rows'] = <Row extends object>(text: string, ...values: unknown[]) => {
    const query: NamedQuery<Row, Row> = { name: `spec_${text.length}_${text.slice(0, 40)}`, text, row: (row) => row };
    return database.read(query, values);
  };
  const person = async (firstName: string): Promise<SignedIn> => {
    const somebody = await enrol(firstName, []);
    const profile = {
      ...NEW_PROFILE,
      areaCode: 'BU00340101',
      languages: ['nl'],
    };
    await database.write((tx) => get(ResidentsService).saveProfile(tx, somebody.id, profile));
    return somebody;
  };
  const submitted = async (author: SignedIn): Promise<string> => {
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
    };
    const { postId } = must(await get(PostsService).writePost(author, 'request', words));
    must(await get(PostsService).submitPost(author, postId));
    return postId;
  };
  const talking: Postbox['talking'] = async (given) => {
    const [fatma, jan] = [await person('Fatma'), await person('Jan')];
    const postId = await submitted(fatma);
    must(await database.transaction((tx) => get(ReviewService).approve(tx, broker, postId, 1)));
    const id = must(await get(TalksService).respond(jan, postId, terms(given)));
    const view = await get(ReadingService).talks(fatma.id, id);
    return { id, postId, fatma, jan, hash: view?.termsHash ?? '' };
  };
  const plan = async (): Promise<number> => {
    const events = await rows<DeliveredEvent>(
      'SELECT id::text, topic, key, payload FROM outbox_event WHERE id > $1 ORDER BY outbox_event.id',
      planned,
    );
    planned = events.at(-1)?.id ?? planned;
    let count = 0;
    for (const event of events) count += await database.write((tx) => plans.plan(event, tx));
    return count;
  };
  return {
    ...bench,
    mailer,
    pages,
    plans,
    broker,
    person,
    submitted,
    talking,
    plan,
    rows,
    talks: get(TalksService),
    agreements: get(AgreementsService),
    appreciation: get(AppreciationService),
    rounds: get(ThanksRoundsService),
    blocks: get(BlocksService),
    posts: get(PostsService),
    review: get(ReviewService),
    at: (localTime) => clock.moveTo(instantOf(localTime, ZONE)),
    agreed: async (given) => {
      const open = await talking(given);
      const agreementId = must(await get(TalksService).accept(open.fatma, open.id, 1, open.hash));
      const [time] = await get(ReadingService).occurrences(open.fatma.id, [agreementId]);
      return { ...open, agreementId, occurrenceId: time?.id ?? '' };
    },
    deliver: async () => {
      await plan();
      while ((await pages.pagesDue(20)) > 0) await pages.sendPage();
    },
  };
}
