import { AccountsModule, AccountsService } from '#accounts';
import { AreaImportService, readAreas } from '#areas';
import type { PersonId, Result, SignedIn } from '#kernel';
import { Database, newId } from '#platform';
import { mediumBench, type MediumBench } from '#platform/testing';
import { ResidentsModule } from '#residents';

import { OrganisationsModule } from '../organisations.module.js';
import type { ShiftForm } from '../domain/shifts/shift.rules.js';
import { HeldPlacesService } from '../shifts/held-places.service.js';
import { PlanningService } from '../shifts/planning.service.js';
import { ShiftPlacesService } from '../shifts/shift-places.service.js';
import { ShiftReaderService } from '../shifts/shift-reader.service.js';
import { SignUpsService } from '../shifts/sign-ups.service.js';
import { addVacancy, type Vacancy } from './vacancy.js';

const AREAS = `code,name,kind,parent_code,lat,lon,zone
GM0034,Almere,municipality,,52.371,5.222,
WK003401,Haven,district,GM0034,52.335,5.217,
BU00340101,Haven Noord,neighbourhood,WK003401,52.337,5.219,
`;

/** An organisation with shifts, and volunteers, on a database of their own. */
export interface ShiftWorld extends MediumBench {
  readonly planning: PlanningService;
  readonly signUps: SignUpsService;
  readonly held: HeldPlacesService;
  readonly passing: ShiftPlacesService;
  readonly reader: ShiftReaderService;
  readonly kitchen: Vacancy;
  volunteer(firstName: string): Promise<SignedIn>;
  volunteers(count: number): Promise<SignedIn[]>;
  /** A shift of the kitchen on 15 December 2026 from 18:00 to 20:00, unless told otherwise. */
  shift(other?: Partial<ShiftForm>): Promise<string>;
  /** How often events of a topic were written about something. */
  told(topic: string, key: string): Promise<number>;
}

/** The value of a result that has to be there. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** A shift as it is filled in. */
export const shiftForm = (other: Partial<ShiftForm> = {}): ShiftForm => ({
  role: 'Soep uitdelen',
  start: '2026-12-15T18:00',
  minutes: 120,
  places: 3,
  signUp: 'open',
  repeat: null,
  until: null,
  ...other,
});

/** Sets up an organisation with an open vacancy. */
export async function shiftWorld(): Promise<ShiftWorld> {
  const bench = await mediumBench(AccountsModule, ResidentsModule, OrganisationsModule);
  const { app, clock, database } = bench;
  const get = <T>(type: abstract new (...given: never[]) => T): T => app.get<T>(type, { strict: false });
  await get(AreaImportService).importAreas(must(readAreas(AREAS)));
  const enrol = async (firstName: string, email: string | null): Promise<PersonId> => {
    const id = newId(clock.now());
    const createdAt = new Date(clock.now().getTime() - 30 * 86_400_000);
    const person = { id, email, firstName, locale: 'nl' as const, createdAt };
    await database.write((tx) => get(AccountsService).enrol(tx, person, [{ role: 'resident' }], null));
    return id;
  };
  const volunteer = async (firstName: string): Promise<SignedIn> => ({
    kind: 'person',
    id: await enrol(firstName, null),
    roles: ['resident'],
    brokerOf: [],
    locale: 'nl',
  });
  const kitchen = await addVacancy(database, await enrol('Carla', null), clock.now());
  const planning = get(PlanningService);
  return {
    ...bench,
    planning,
    signUps: get(SignUpsService),
    held: get(HeldPlacesService),
    passing: get(ShiftPlacesService),
    reader: get(ShiftReaderService),
    kitchen,
    volunteer,
    volunteers: (count) => Promise.all(Array.from({ length: count }, (_, nth) => volunteer(`Buur${nth}`))),
    shift: async (other = {}) => {
      const [shift] = must(await planning.planShifts(kitchen.organisation, kitchen.vacancyId, shiftForm(other)));
      if (!shift) throw new Error('No shift was planned.');
      return shift.id;
    },
    told: async (topic, key) => toldOf(database, topic, key),
  };
}

/** How often events of a topic were written about something. */
async function toldOf(database: Database, topic: string, key: string): Promise<number> {
  const query = {
    name: 'spec_told',
    text: 'SELECT 1 AS told FROM outbox_event WHERE topic = $1 AND key = $2',
    row: (row: object) => row,
  };
  return (await database.read(query, [topic, key])).length;
}
