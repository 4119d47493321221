import { AccountsService, SessionsService } from '#accounts';
import { AreaImportService, readAreas } from '#areas';
import type { PersonId, Result, SignedIn } from '#kernel';
import { newId, type ActingRefusal, type Deed, type NamedQuery } from '#platform';
import { mediumBench, type MediumBench } from '#platform/testing';
import { NEW_PROFILE, ResidentsService } from '#residents';

import { invitationState } from '../domain/organisations/coordinator.rules.js';
import type { OrganisationForm } from '../domain/organisations/organisation-form.rules.js';
import { OrganisationChecksService } from '../organisations/checks.service.js';
import { CoordinatorsService } from '../organisations/coordinators.service.js';
import { invitationToken, InvitationsService } from '../organisations/invitations.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { OrganisationsModule } from '../organisations.module.js';

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
export const WERVEN_EAST = 'BU00340201';

/** Organisations on a database of their own. */
export type OrganisationsBench = Awaited<ReturnType<typeof openOrganisations>>;

/** Sets up organisations with people, brokers and deeds in the name of organisations. */
export async function openOrganisations() {
  const bench: MediumBench = await mediumBench(OrganisationsModule);
  const { app, clock, database } = bench;
  await app.get(AreaImportService, { strict: false }).importAreas(must(readAreas(AREAS)));
  const service = app.get(OrganisationsService);
  const checks = app.get(OrganisationChecksService);
  let number = 10_000_000;

  const world = {
    ...bench,
    service,
    coordinators: app.get(CoordinatorsService),
    invitations: app.get(InvitationsService),

    /** Somebody with an account at a domain; with areas also broker of these. */
    async person(firstName: string, domain = 'buurtmoestuin.nl', ...brokerOf: string[]): Promise<SignedIn> {
      const id = newId(clock.now());
      const grants = [
        { role: 'resident' as const },
        ...brokerOf.map((areaCode) => ({ role: 'broker' as const, areaCode })),
      ];
      const email = `${firstName.toLowerCase()}-${id}@${domain}`;
      await database.write(async (tx) => {
        const person = { id, email, firstName, locale: 'nl' as const, createdAt: clock.now() };
        await app.get(AccountsService, { strict: false }).enrol(tx, person, grants, null);
        const profile = { ...NEW_PROFILE, areaCode: HAVEN_NORTH, languages: ['nl'] };
        must(await app.get(ResidentsService, { strict: false }).saveProfile(tx, id, profile));
      });
      return { kind: 'person', id, roles: grants.map(({ role }) => role), brokerOf, locale: 'nl' };
    },

    /** What an organisation says, with a number that no other one has. */
    form(other: Partial<OrganisationForm> = {}): OrganisationForm {
      number += 1;
      return {
        name: 'Buurtmoestuin Haven',
        kind: 'volunteer',
        chamberNumber: String(number),
        about: 'Samen werken wij in de moestuin van de wijk.',
        areaCode: HAVEN_NORTH,
        isInsured: true,
        isNonProfit: true,
        replacesPaidWork: false,
        paysExpenses: true,
        hasTrialPeriod: true,
        ...other,
      };
    },

    register: async (lead: SignedIn, other: Partial<OrganisationForm> = {}): Promise<PersonId> =>
      must(await service.register(lead, world.form(other))),
    approve: (broker: SignedIn, id: PersonId, version = 1) =>
      database.transaction((tx) => checks.approve(tx, broker, id, version)),
    refuse: (broker: SignedIn, id: PersonId, note: string, version = 1) =>
      database.transaction((tx) => checks.refuse(tx, broker, id, version, note)),
    toCheck: (broker: SignedIn, id: PersonId) => checks.toCheck(broker, id),

    /** An approved organisation, with its first lead and a broker. */
    async approved(other: Partial<OrganisationForm> = {}) {
      const [lead, broker] = [await world.person('Lies'), await world.person('Bea', 'almere.nl', HAVEN)];
      const id = await world.register(lead, other);
      must(await world.approve(broker, id));
      return { id, lead, broker };
    },

    /** Makes somebody coordinator by an invitation. */
    async joined(lead: SignedIn, id: PersonId, who: SignedIn, role: 'lead' | 'coordinator' = 'coordinator') {
      must(await world.invitations.answer(who, await world.invited(lead, id, role), true));
    },

    /** An invitation; answers the text of its link. */
    async invited(lead: SignedIn, id: PersonId, role: 'lead' | 'coordinator' = 'coordinator'): Promise<string> {
      const email = `nieuw-${newId(clock.now())}@buurtmoestuin.nl`;
      must(await world.invitations.invite(lead, id, email, role));
      return world.linkOf(await world.openInvitation(lead, id, email));
    },
    /** The invitation of an address that waits for an answer. */
    async openInvitation(lead: SignedIn, id: PersonId, email: string): Promise<string> {
      const invitations = (await world.coordinators.team(lead, id))?.invitations ?? [];
      const now = clock.now();
      return invitations.find((one) => one.email === email && invitationState(one, now) === 'open')?.id ?? '';
    },
    linkOf: (invitationId: string): string => invitationToken(invitationId, bench.settings.SECRET_KEY),

    /** Does something in the name of an organisation. @throws when somebody may not ask in its name at all. */
    async inNameOf<T>(
      who: SignedIn,
      id: PersonId,
      work: () => Promise<T>,
      deed: Partial<Deed> = {},
    ): Promise<Result<T, ActingRefusal>> {
      const asked = await app.get(SessionsService, { strict: false }).inNameOf(who, id);
      if (!asked) throw new Error('Nobody acts in this name.');
      return asked.acting.perform({ field: 'spec', scope: 'talks', needsOwnYes: false, args: {}, ...deed }, work);
    },

    rows: <Row extends object>(text: string, ...values: unknown[]): Promise<Row[]> => {
      const query: NamedQuery<Row, Row> = { name: `spec_${text.length}_${text.slice(0, 40)}`, text, row: (row) => row };
      return database.read(query, values);
    },
  };
  return world;
}

/** The value of a result that has to be there. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
