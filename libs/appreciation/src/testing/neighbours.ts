import { AccountsModule, AccountsService } from '#accounts';
import { AreaImportService, readAreas } from '#areas';
import type { Result, SignedIn } from '#kernel';
import { PostsService, ReviewService } from '#marketplace';
import { ReadingService, TalksService } from '#negotiation';
import { newId } from '#platform';
import { mediumBench, type MediumBench } from '#platform/testing';
import { NEW_PROFILE, ResidentsModule, ResidentsService } from '#residents';

import { AppreciationModule } from '../appreciation.module.js';
import { AppreciationService } from '../appreciation.service.js';

const AREAS = `code,name,kind,parent_code,lat,lon,zone
GM0034,Almere,municipality,,52.371,5.222,
WK003401,Haven,district,GM0034,52.335,5.217,
BU00340101,Haven Noord,neighbourhood,WK003401,52.337,5.219,
`;

/** Two people with an agreement about one time, on 15 December 2026 from 10:00 to 11:00. */
export interface Agreed {
  readonly occurrenceId: string;
  readonly agreementId: string;
  readonly fatma: SignedIn;
  readonly jan: SignedIn;
}

/** Neighbours with agreements, on a database of their own. */
export interface Neighbours extends MediumBench {
  readonly appreciation: AppreciationService;
  person(firstName: string): Promise<SignedIn>;
  /** Fatma asked, Jan offered, she said yes, all at the moment that the clock of tests begins. */
  agreed(): Promise<Agreed>;
  /** How often events of a topic were written about something. */
  told(topic: string, key: string): Promise<number>;
}

/** The value of a result that has to be there. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Sets up neighbours and a broker who approves every post. */
export async function neighbours(): Promise<Neighbours> {
  const bench = await mediumBench(AccountsModule, ResidentsModule, AppreciationModule);
  const { app, clock, database } = bench;
  const get = <T>(type: abstract new (...given: never[]) => T): T => app.get<T>(type, { strict: false });
  const begin = clock.now();
  await get(AreaImportService).importAreas(must(readAreas(AREAS)));

  const enrol = async (firstName: string, brokerOf: string[]): Promise<SignedIn> => {
    const id = newId(begin);
    const createdAt = new Date(begin.getTime() - 30 * 86_400_000);
    const grants = [
      brokerOf[0] === undefined ? { role: 'resident' as const } : { role: 'broker' as const, areaCode: brokerOf[0] },
    ];
    await database.write((tx) =>
      get(AccountsService).enrol(tx, { id, email: null, firstName, locale: 'nl', createdAt }, grants, null),
    );
    return { kind: 'person', id, roles: [grants[0]?.role ?? 'resident'], brokerOf, locale: 'nl' };
  };
  const broker = await enrol('Bea', ['GM0034']);
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
  const post = async (author: SignedIn): Promise<string> => {
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
    must(await database.transaction((tx) => get(ReviewService).approve(tx, broker, postId, 1)));
    return postId;
  };
  return {
    ...bench,
    appreciation: app.get(AppreciationService),
    person,
    agreed: async () => {
      clock.moveTo(begin);
      const [fatma, jan] = [await person('Fatma'), await person('Jan')];
      const id = must(
        await get(TalksService).respond(jan, await post(fatma), {
          what: { activity: 'grocery-shopping', task: 'Samen boodschappen doen bij de markt' },
          when: { kind: 'at', start: '2026-12-15T10:00', minutes: 60 },
          howOften: { kind: 'once' },
          where: { kind: 'atRequester' },
          inReturn: { kind: 'nothing' },
          until: { kind: 'notNeeded' },
          conditions: '',
        }),
      );
      const standing = await get(ReadingService).talks(fatma.id, id);
      const agreementId = must(await get(TalksService).accept(fatma, id, 1, standing?.termsHash ?? ''));
      const [time] = await get(ReadingService).occurrences(fatma.id, [agreementId]);
      return { occurrenceId: time?.id ?? '', agreementId, fatma, jan };
    },
    told: async (topic, key) => {
      const query = {
        name: 'spec_told',
        text: 'SELECT 1 AS told FROM outbox_event WHERE topic = $1 AND key = $2',
        row: (row: object) => row,
      };
      return (await database.read(query, [topic, key])).length;
    },
  };
}
