import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedIn } from '#kernel';
import { newId } from '#platform';
import { mediumBench, type MediumBench } from '#platform/testing';

import { AccountsModule } from './accounts.module.js';
import { AccountsService } from './accounts.service.js';

describe('the language of mails', () => {
  let bench: MediumBench;
  let accounts: AccountsService;
  const people: SignedIn[] = [];

  beforeAll(async () => {
    bench = await mediumBench(AccountsModule);
    accounts = bench.app.get(AccountsService);
    for (const firstName of ['Eva', 'Sam']) {
      const [id, createdAt] = [newId(bench.clock.now()), bench.clock.now()];
      const email = `${firstName.toLowerCase()}@example.org`;
      const person = { id, email, firstName, locale: 'nl' as const, createdAt };
      await bench.database.write((tx) => accounts.enrol(tx, person, [{ role: 'resident' }], null));
      people.push({ kind: 'person', id, roles: ['resident'], brokerOf: [], locale: 'nl' });
    }
  });
  afterAll(() => bench.close());

  // Seen red with an update of everybody, and with the language of the screen as the answer.
  it('is chosen by each for themselves, whatever language the screen has', async () => {
    const [eva, sam] = people as [SignedIn, SignedIn];
    await accounts.chooseMailLanguage(eva, 'en');
    expect(await accounts.mailLanguage({ ...eva, locale: 'nl' })).toBe('en');
    expect(await accounts.mailLanguage({ ...sam, locale: 'en' })).toBe('nl');
    const cards = await accounts.cards([eva.id, sam.id]);
    expect(Object.fromEntries(cards.map(({ firstName, locale }) => [firstName, locale]))).toEqual({
      Eva: 'en',
      Sam: 'nl',
    });
  });
});
