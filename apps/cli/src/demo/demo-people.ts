import type { AccountsService } from '#accounts';
import type { AreaImportService } from '#areas';
import { gridOf, type Role, type SignedIn } from '#kernel';
import type { Database } from '#platform';
import { newId } from '#platform';
import { NEW_PROFILE, type ResidentsService } from '#residents';

import { demoAreaLines } from './demo-areas.js';
import type { DemoClock } from './demo-clock.js';
import type { DemoPerson } from './demo-world.types.js';
import { must } from './must.js';
import { DEMO_PEOPLE } from './people.data.js';

/** Everybody came to live here so long ago that nobody is new. */
const ARRIVED_DAYS_AGO = 100;

/** What everybody in the demo world signs in with. */
export const DEMO_PASSWORD = 'samen voor elkaar';

interface Needs {
  readonly areas: AreaImportService;
  readonly accounts: AccountsService;
  readonly residents: ResidentsService;
  readonly database: Database;
  readonly clock: DemoClock;
}

/** Makes the areas and the people; answers who acts under which key. */
export async function settlePeople({
  areas,
  accounts,
  residents,
  database,
  clock,
}: Needs): Promise<Map<string, SignedIn>> {
  clock.goTo(ARRIVED_DAYS_AGO);
  await areas.importAreas(demoAreaLines());
  const actors = new Map<string, SignedIn>();
  for (const person of DEMO_PEOPLE) {
    const id = newId(clock.now());
    await database.write(async (tx) => {
      await accounts.enrol(
        tx,
        { id, email: person.email, firstName: person.firstName, locale: person.locale, createdAt: clock.now() },
        rolesOf(person),
        DEMO_PASSWORD,
      );
      must(`the profile of ${person.key}`, await residents.saveProfile(tx, id, profileOf(person)));
      must(`the contact details of ${person.key}`, await residents.saveContact(tx, id, contactOf(person)));
    });
    actors.set(person.key, {
      kind: 'person',
      id,
      roles: person.roles,
      brokerOf: person.brokerOf,
      locale: person.locale,
    });
  }
  return actors;
}

const rolesOf = ({ roles, brokerOf }: DemoPerson): { role: Role; areaCode?: string }[] =>
  roles.flatMap((role): { role: Role; areaCode?: string }[] =>
    role === 'broker' ? brokerOf.map((areaCode) => ({ role, areaCode })) : [{ role }],
  );

const profileOf = (person: DemoPerson) => ({
  ...NEW_PROFILE,
  areaCode: person.area,
  languages: person.languages,
  availability: gridOf(person.availability),
  skills: person.skills,
  about: person.about,
});

const contactOf = ({ phone, address }: DemoPerson) => ({
  phone,
  address,
  shareEmail: false,
  sharePhone: true,
  shareAddress: true,
});
