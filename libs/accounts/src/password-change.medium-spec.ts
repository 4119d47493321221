import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newToken, type NamedQuery } from '#platform';
import { mediumBench, type MediumBench } from '#platform/testing';

import { AccountsModule } from './accounts.module.js';
import { SignInService, type Browser } from './sign-in.service.js';

const ROUNDS = 5;

let bench: MediumBench;
let signIn: SignInService;
beforeAll(async () => {
  bench = await mediumBench(AccountsModule);
  signIn = bench.app.get(SignInService);
});
afterAll(() => bench.close());

const rows = <Row extends object>(text: string, ...values: unknown[]): Promise<Row[]> => {
  const query: NamedQuery<Row, Row> = { name: `spec_${text.length}_${text.slice(0, 30)}`, text, row: (row) => row };
  return bench.database.read(query, values);
};
const sessionsOf = async (personId: string): Promise<number> =>
  (await rows('SELECT 1 AS one FROM session WHERE person_id = $1', personId)).length;

let people = 0;
/** Somebody new, who can ask for links from a browser of their own. */
function somebody() {
  people += 1;
  const browser: Browser = { address: `10.1.0.${people}`, secret: newToken() };
  const email = `ann-${people}@example.org`;
  return {
    browser,
    email,
    /** A link from the mail; with a password it changes that. */
    link: async (password: string | null): Promise<string> => {
      bench.clock.advance({ minutes: 1 });
      await signIn.signUp({ email, firstName: 'Ann', locale: 'nl', password }, browser);
      const [row] = await rows<{ id: string }>(
        'SELECT l.id FROM sign_in_link l JOIN person p ON p.id = l.person_id WHERE p.email = $1 ORDER BY l.id DESC LIMIT 1',
        email,
      );
      return signIn.linkToken(row?.id ?? '');
    },
    signsIn: (password: string) => signIn.withPassword(email, password, browser),
  };
}

describe('a change of the password', () => {
  it('ends the session of another change at the same moment, so that one password and one session are left', async () => {
    // Seen red without the lock of the person: two sessions in 9 of 10 rounds.
    for (let round = 0; round < ROUNDS; round += 1) {
      const ann = somebody();
      const links = [await ann.link('three blue ducks'), await ann.link('four green geese')];
      const answers = await Promise.all(links.map((link) => signIn.spendLink(link, ann.browser)));
      const begun = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
      expect(begun).toHaveLength(2);
      expect(await sessionsOf(begun[0]?.personId ?? '')).toBe(1);
      const holding = [await ann.signsIn('three blue ducks'), await ann.signsIn('four green geese')];
      expect(holding.filter(({ ok }) => ok)).toHaveLength(1);
    }
  });

  it('leaves no session to whoever signed in with the old password meanwhile', async () => {
    // Seen red without a second look at the password under the lock: 1 to 4 sessions too many in each
    // of 10 rounds.
    for (let round = 0; round < ROUNDS; round += 1) {
      const ann = somebody();
      await signIn.spendLink(await ann.link('three blue ducks'), ann.browser);
      const link = await ann.link('four green geese');
      const [changed] = await Promise.all([
        signIn.spendLink(link, ann.browser),
        ...Array.from({ length: 4 }, () => ann.signsIn('three blue ducks')),
      ]);
      expect(changed.ok && (await sessionsOf(changed.value.personId))).toBe(1);
      expect(await ann.signsIn('four green geese')).toMatchObject({ ok: true });
    }
  });
});
