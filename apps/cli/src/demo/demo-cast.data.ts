import type { DemoCast } from '#accounts';

import { DEMO_AREAS } from './areas.data.js';
import { DEMO_PEOPLE } from './people.data.js';

/** Whom visitors can try the product as, by their keys: people with something to do now, a broker, an administrator. */
const STORIES: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  fatma: {
    nl: 'Jan doet boodschappen voor haar. Dat hebben ze samen afgesproken.',
    en: 'Jan does her shopping. They have an agreement about it.',
  },
  jan: {
    nl: 'Hij fietst elke week naar de winkel. Hij neemt graag iets mee voor een ander.',
    en: 'He cycles to the shop each week and likes to bring something for others.',
  },
  soraya: {
    nl: 'Zij zoekt hulp met rolgordijnen. Zij helpt graag een feest organiseren.',
    en: 'She needs help hanging roller blinds. She likes to help organise a party.',
  },
  dennis: {
    nl: 'Hij hangt rolgordijnen op. Soraya wacht op zijn antwoord.',
    en: 'He hangs roller blinds. Soraya is waiting for his answer.',
  },
  mei: {
    nl: 'Zij leert Nederlands. Joke wacht op haar antwoord.',
    en: 'She is learning Dutch. Joke is waiting for her answer.',
  },
  truus: {
    nl: 'Zij wil leren beeldbellen. Sven heeft haar iets voorgesteld.',
    en: 'She wants to learn video calling. Sven has made her a proposal.',
  },
  rui: {
    nl: 'Hij leerde van Hana zijn fiets maken. Zelf geeft hij gitaarles.',
    en: 'Hana taught him how to fix his bike. He teaches the guitar.',
  },
  olena: {
    nl: 'Zij zoekt iemand die Nederlandse brieven met haar leest.',
    en: 'She looks for somebody who reads Dutch letters with her.',
  },
  nadia: {
    nl: 'Zij is sociaal makelaar. Zij kijkt oproepen na en helpt waar het vastloopt.',
    en: 'She is a social broker. She checks posts and helps where talks get stuck.',
  },
  robin: {
    nl: 'Robin beheert de site en bepaalt wie sociaal makelaar is.',
    en: 'Robin runs the site and decides who is a social broker.',
  },
};

/** The people of the cast, in the order in which they are shown. */
export const CAST_PEOPLE = Object.keys(STORIES).flatMap(
  (key) => DEMO_PEOPLE.find((person) => person.key === key) ?? [],
);

/** The same as the api is given them. */
export const DEMO_CAST: DemoCast = CAST_PEOPLE.map(({ key, email, roles, area, brokerOf }) => ({
  email,
  role: roles[0] ?? 'resident',
  areaName: DEMO_AREAS.find(({ code }) => code === (brokerOf[0] ?? area))?.name ?? '',
  story: STORIES[key] ?? { nl: '', en: '' },
}));
