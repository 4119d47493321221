import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, newToken } from '#platform';
import { mediumBench, type MediumBench } from '#platform/testing';

import { AccountsModule } from './accounts.module.js';
import { AccountsService } from './accounts.service.js';
import { SessionsService } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';

const EMAIL = 'eva@example.org';
const PASSWORD = 'five white swans';

describe('what is forgotten of signing in', () => {
  let bench: MediumBench;
  let signIn: SignInService;
  let sessions: SessionsService;
  const browser = { address: '127.0.0.1', secret: newToken() };

  beforeAll(async () => {
    bench = await mediumBench(AccountsModule);
    signIn = bench.app.get(SignInService);
    sessions = bench.app.get(SessionsService);
    const now = bench.clock.now();
    const eva = { id: newId(now), email: EMAIL, firstName: 'Eva', locale: 'nl' as const, createdAt: now };
    await bench.database.write((tx) => bench.app.get(AccountsService).enrol(tx, eva, [{ role: 'resident' }], PASSWORD));
  });
  afterAll(() => bench.close());

  const texts = (name: string, text: string): Promise<string[]> =>
    bench.database.read({ name, text, row: ({ text: found }: { text: string }) => found }, []);
  const links = () => texts('links_kept', 'SELECT id::text AS text FROM sign_in_link ORDER BY id');
  const counts = () => texts('counts_kept', 'SELECT key AS text FROM rate_limit ORDER BY key');
  const begunSessions = () => texts('sessions_kept', 'SELECT token_hash AS text FROM session');

  it('is a session that ended, and not one that goes on', async () => {
    await signIn.withPassword(EMAIL, PASSWORD, browser);
    bench.clock.advance({ days: 20 });
    const begun = await signIn.withPassword(EMAIL, PASSWORD, browser);
    if (!begun.ok) throw new Error('not signed in');
    bench.clock.advance({ days: 10 });
    expect(await sessions.forgetEnded()).toBe(1);
    expect(await begunSessions()).toHaveLength(1);
    expect(await sessions.actorOf(`__Host-session=${begun.value.token}`)).toMatchObject({ kind: 'person' });
  });

  it('is a link that was used or is too old, and not one that still works', async () => {
    await signIn.askLink(EMAIL, browser);
    bench.clock.advance({ minutes: 5 });
    await signIn.askLink(EMAIL, browser);
    const [first = '', second = ''] = await links();
    bench.clock.advance({ minutes: 5 });
    await sessions.forgetEnded();
    expect(await links()).toEqual([second]);
    expect(await signIn.spendLink(signIn.linkToken(first), browser)).toMatchObject({ ok: false });
    expect(await signIn.spendLink(signIn.linkToken(second), browser)).toMatchObject({ ok: true });
    await sessions.forgetEnded();
    expect(await links()).toEqual([]);
  });

  it('is a count that ran out, and not one that still limits', async () => {
    const before = await counts();
    expect(before).not.toEqual([]);
    await texts(
      'count_add',
      `INSERT INTO rate_limit (key, points, expire)
         VALUES ('over:one', 3, extract(epoch FROM now() - interval '1 second') * 1000) RETURNING key AS text`,
    );
    expect(await sessions.forgetEnded()).toBe(1);
    expect(await counts()).toEqual(before);
  });
});

describe('the answer to who asks for a link', () => {
  it('takes as long for an address that nobody has', async () => {
    const bench = await mediumBench(AccountsModule);
    const began = performance.now();
    const answer = await bench.app.get(SignInService).askLink('nobody@example.org', { address: '::1', secret: 'x' });
    const took = performance.now() - began;
    await bench.close();
    expect(answer).toEqual({ ok: true, value: null });
    // A timer may fire a millisecond early.
    expect(took).toBeGreaterThan(98);
  });
});
