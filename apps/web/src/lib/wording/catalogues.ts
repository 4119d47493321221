import type appNl from '../../app/words.nl.js';
import type accountsNl from '../../features/accounts/words.nl.js';
import type leavingNl from '../../features/accounts/leaving-words.nl.js';
import type mandatesNl from '../../features/accounts/mandates-words.nl.js';
import type activitiesNl from '../../features/activities/words.nl.js';
import type appreciationNl from '../../features/appreciation/words.nl.js';
import type areasNl from '../../features/areas/words.nl.js';
import type accessibilityNl from '../../features/help/accessibility-words.nl.js';
import type helpNl from '../../features/help/words.nl.js';
import type deskMatchesNl from '../../features/brokerage/matches-words.nl.js';
import type deskPeopleNl from '../../features/brokerage/people-words.nl.js';
import type brokerageNl from '../../features/brokerage/words.nl.js';
import type marketplaceNl from '../../features/marketplace/words.nl.js';
import type matchingNl from '../../features/matching/words.nl.js';
import type agreementsNl from '../../features/negotiation/agreements-words.nl.js';
import type termsNl from '../../features/negotiation/terms-words.nl.js';
import type negotiationNl from '../../features/negotiation/words.nl.js';
import type notificationsNl from '../../features/notifications/words.nl.js';
import type organisationsNl from '../../features/organisations/words.nl.js';
import type residentsNl from '../../features/residents/words.nl.js';

/** A language of the screens. */
export type Locale = 'nl' | 'en';

/** What a catalogue is: ICU messages by name. */
export type Words = Readonly<Record<string, string>>;

/** The same names in another language: a missing one does not compile. */
export type Translated<Original extends Words> = Readonly<Record<keyof Original, string>>;

/** The catalogue of each room, by the name of its folder; a large room has one for each of its parts. */
export interface Catalogues {
  readonly app: typeof appNl;
  readonly agreements: typeof agreementsNl;
  readonly terms: typeof termsNl;
  readonly accounts: typeof accountsNl;
  readonly leaving: typeof leavingNl;
  readonly mandates: typeof mandatesNl;
  readonly activities: typeof activitiesNl;
  readonly appreciation: typeof appreciationNl;
  readonly areas: typeof areasNl;
  readonly brokerage: typeof brokerageNl;
  readonly deskMatches: typeof deskMatchesNl;
  readonly deskPeople: typeof deskPeopleNl;
  readonly accessibility: typeof accessibilityNl;
  readonly help: typeof helpNl;
  readonly marketplace: typeof marketplaceNl;
  readonly matching: typeof matchingNl;
  readonly negotiation: typeof negotiationNl;
  readonly notifications: typeof notificationsNl;
  readonly organisations: typeof organisationsNl;
  readonly residents: typeof residentsNl;
}

type Load = () => Promise<{ readonly default: Words }>;

/** Where the words of each room are; a page loads just those that it says. */
export const CATALOGUES: Readonly<Record<keyof Catalogues, Readonly<Record<Locale, Load>>>> = {
  app: { nl: () => import('../../app/words.nl.js'), en: () => import('../../app/words.en.js') },
  accounts: {
    nl: () => import('../../features/accounts/words.nl.js'),
    en: () => import('../../features/accounts/words.en.js'),
  },
  agreements: {
    nl: () => import('../../features/negotiation/agreements-words.nl.js'),
    en: () => import('../../features/negotiation/agreements-words.en.js'),
  },
  terms: {
    nl: () => import('../../features/negotiation/terms-words.nl.js'),
    en: () => import('../../features/negotiation/terms-words.en.js'),
  },
  leaving: {
    nl: () => import('../../features/accounts/leaving-words.nl.js'),
    en: () => import('../../features/accounts/leaving-words.en.js'),
  },
  mandates: {
    nl: () => import('../../features/accounts/mandates-words.nl.js'),
    en: () => import('../../features/accounts/mandates-words.en.js'),
  },
  activities: {
    nl: () => import('../../features/activities/words.nl.js'),
    en: () => import('../../features/activities/words.en.js'),
  },
  appreciation: {
    nl: () => import('../../features/appreciation/words.nl.js'),
    en: () => import('../../features/appreciation/words.en.js'),
  },
  areas: {
    nl: () => import('../../features/areas/words.nl.js'),
    en: () => import('../../features/areas/words.en.js'),
  },
  brokerage: {
    nl: () => import('../../features/brokerage/words.nl.js'),
    en: () => import('../../features/brokerage/words.en.js'),
  },
  deskMatches: {
    nl: () => import('../../features/brokerage/matches-words.nl.js'),
    en: () => import('../../features/brokerage/matches-words.en.js'),
  },
  deskPeople: {
    nl: () => import('../../features/brokerage/people-words.nl.js'),
    en: () => import('../../features/brokerage/people-words.en.js'),
  },
  accessibility: {
    nl: () => import('../../features/help/accessibility-words.nl.js'),
    en: () => import('../../features/help/accessibility-words.en.js'),
  },
  help: { nl: () => import('../../features/help/words.nl.js'), en: () => import('../../features/help/words.en.js') },
  marketplace: {
    nl: () => import('../../features/marketplace/words.nl.js'),
    en: () => import('../../features/marketplace/words.en.js'),
  },
  matching: {
    nl: () => import('../../features/matching/words.nl.js'),
    en: () => import('../../features/matching/words.en.js'),
  },
  negotiation: {
    nl: () => import('../../features/negotiation/words.nl.js'),
    en: () => import('../../features/negotiation/words.en.js'),
  },
  notifications: {
    nl: () => import('../../features/notifications/words.nl.js'),
    en: () => import('../../features/notifications/words.en.js'),
  },
  organisations: {
    nl: () => import('../../features/organisations/words.nl.js'),
    en: () => import('../../features/organisations/words.en.js'),
  },
  residents: {
    nl: () => import('../../features/residents/words.nl.js'),
    en: () => import('../../features/residents/words.en.js'),
  },
};
