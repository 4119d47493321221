import { AccountsService, type DemoCast } from '#accounts';
import { Database, newId } from '#platform';

import type { Ground } from './calls.js';
import { wholeAnswer } from './whole-answers.js';
import type { World } from './world.js';

/** Of the demo people two can be tried; the rest of a world cannot. */
export const TRIED: DemoCast = [
  { email: 'tried@example.org', role: 'resident', areaName: 'De Werven', story: { nl: 'Vraagt hulp.', en: 'Asks.' } },
  { email: 'desk@example.org', role: 'broker', areaName: 'De Werven', story: { nl: 'Helpt.', en: 'Helps.' } },
];

/** Lets the people of `TRIED` live in a world; who does already, goes on. */
export async function settleTried({ api, clock }: World): Promise<void> {
  const [accounts, createdAt] = [api.app.get(AccountsService), clock.now()];
  for (const { email, role } of TRIED) {
    const person = { id: newId(createdAt), email, firstName: 'Toos', locale: 'nl' as const, createdAt };
    const roles = [role === 'broker' ? { role, areaCode: 'WK003402' } : { role }];
    await api.app.get(Database).write((tx) => accounts.enrol(tx, person, roles, null));
  }
}

/** Who can be tried, as a browser is told. */
export async function demoPeople(browser: ReturnType<World['browser']>): Promise<readonly { id: string }[]> {
  return (await browser.ask<{ demoPeople: { id: string }[] }>(wholeAnswer('demoPeople'))).demoPeople;
}

/** The call of the mutation of visitors of a demo; a world for it is opened with the cast `TRIED`. */
export const TRY_AS_CALLS: Readonly<Record<string, Ground>> = {
  tryAs: async (town) => {
    const browser = town.world.browser();
    if ((await demoPeople(browser)).length === 0) await settleTried(town.world);
    const [{ id: personId } = { id: '' }] = await demoPeople(browser);
    const { fatma } = await town.people();
    return { who: { browser }, variables: { personId }, foreign: { personId: fatma.id } };
  },
};
