import { AccountsService, SessionsService } from '#accounts';
import { AreaImportService } from '#areas';
import { WHOLE_WEEK, type Clock, type Locale, type PersonId } from '#kernel';
import { Database, newId, SESSION_COOKIE } from '#platform';
import { addApprovedOrganisation } from '#platform/testing';
import { NEW_PROFILE, ResidentsService } from '#residents';
import type { INestApplicationContext } from '@nestjs/common';

import { demoAreaLines } from '../../apps/cli/src/demo/demo-areas.js';
import { Browser } from '../../apps/cli/src/story/browser.js';

/** A neighbourhood and the district above it, where people of the tests live. */
export const HOME = 'BU00340101';
export const HOME_DISTRICT = 'WK003401';

/** Somebody of a test, signed in on a browser. */
export interface Neighbour {
  readonly id: PersonId;
  readonly email: string;
  readonly firstName: string;
  readonly browser: Browser;
}

export interface NeighbourOptions {
  readonly area?: string;
  readonly languages?: readonly string[];
  readonly locale?: Locale;
  readonly phone?: string;
  readonly address?: string;
  /** How long this person has had an account; new ones have narrower limits. */
  readonly daysHere?: number;
}

/** Lets people live in a world: residents with a profile, brokers with areas. */
export class Neighbourhood {
  private settled: Promise<unknown> | null = null;

  constructor(
    private readonly api: INestApplicationContext,
    private readonly clock: Clock,
    private readonly url: string,
  ) {}

  /** A resident with a profile: speaks Dutch and has time all week unless told otherwise. */
  async resident(firstName: string, options: NeighbourOptions = {}): Promise<Neighbour> {
    await this.settle();
    const neighbour = await this.enrol(firstName, options, [{ role: 'resident' }]);
    const residents = this.api.get(ResidentsService);
    await this.api.get(Database).write(async (tx) => {
      const profile = await residents.saveProfile(tx, neighbour.id, {
        ...NEW_PROFILE,
        areaCode: options.area ?? HOME,
        languages: options.languages ?? ['nl'],
        availability: WHOLE_WEEK,
      });
      const contact = await residents.saveContact(tx, neighbour.id, {
        phone: options.phone ?? null,
        address: options.address ?? null,
        shareEmail: false,
        sharePhone: true,
        shareAddress: true,
      });
      if (!profile.ok || !contact.ok) throw new Error(`The profile of ${firstName} was refused.`);
    });
    return neighbour;
  }

  /** A broker of an area and all below it. */
  async broker(firstName: string, areaCode = HOME_DISTRICT): Promise<Neighbour> {
    await this.settle();
    return this.enrol(firstName, { daysHere: 400 }, [{ role: 'broker', areaCode }]);
  }

  /** An approved organisation, as each of these coordinators acts in its name. */
  async organisation<Coordinators extends readonly Neighbour[]>(
    name: string,
    checkedBy: Neighbour,
    ...coordinators: Coordinators
  ): Promise<{ readonly [Nth in keyof Coordinators]: Neighbour }> {
    const at = this.clock.now();
    const id = newId(at);
    const ids = coordinators.map((coordinator) => coordinator.id);
    const people = { registeredBy: ids[0] ?? id, checkedBy: checkedBy.id, coordinators: ids };
    await this.api.get(Database).write(async (tx) => {
      await addApprovedOrganisation(tx, { id, name, areaCode: HOME, at, ...people });
      const profile = { ...NEW_PROFILE, areaCode: HOME, languages: ['nl'] };
      const saved = await this.api.get(ResidentsService).saveProfile(tx, id, profile);
      if (!saved.ok) throw new Error(`The profile of ${name} was refused.`);
    });
    const acting = coordinators.map(({ email, browser }) => ({
      id,
      email,
      firstName: name,
      browser: browser.inNameOf(id),
    }));
    return acting as unknown as { readonly [Nth in keyof Coordinators]: Neighbour };
  }

  /** The same person on a new browser: nobody stays signed in for months without a look. */
  async signedInAgain(who: Neighbour): Promise<Neighbour> {
    const token = await this.api.get(Database).write((tx) => this.api.get(SessionsService).begin(tx, who.id));
    return { ...who, browser: new Browser(this.url, { [SESSION_COOKIE]: token }) };
  }

  /** Somebody who gives and takes roles. */
  async administrator(firstName: string): Promise<Neighbour> {
    await this.settle();
    return this.enrol(firstName, { daysHere: 400 }, [{ role: 'administrator' }]);
  }

  private settle(): Promise<unknown> {
    this.settled ??= this.api.get(AreaImportService).importAreas(demoAreaLines());
    return this.settled;
  }

  private async enrol(
    firstName: string,
    { locale = 'nl', daysHere = 30 }: NeighbourOptions,
    roles: Parameters<AccountsService['enrol']>[2],
  ): Promise<Neighbour> {
    const createdAt = new Date(this.clock.now().getTime() - daysHere * 86_400_000);
    const id = newId(createdAt);
    const email = `${firstName.toLowerCase()}-${id.slice(-6)}@example.org`;
    const token = await this.api.get(Database).write(async (tx) => {
      await this.api.get(AccountsService).enrol(tx, { id, email, firstName, locale, createdAt }, roles, null);
      return this.api.get(SessionsService).begin(tx, id);
    });
    return { id, email, firstName, browser: new Browser(this.url, { [SESSION_COOKIE]: token }) };
  }
}
