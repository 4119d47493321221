import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ClockModule, ConfigModule, Database, DatabaseModule, newId, newToken } from '#platform';
import { freshDatabase, HandClock, testSettings, type TestDatabase } from '#platform/testing';

import { AccountsService } from '../accounts.service.js';
import { SessionsService } from '../sessions.service.js';
import { AccountsModule } from '../accounts.module.js';
import { SignInService } from '../sign-in.service.js';
import { SignInController } from './sign-in.controller.js';

const EMAIL = 'ann@example.org';
const clock = new HandClock();
let own: TestDatabase;
let server: NestFastifyApplication;
beforeAll(async () => {
  own = await freshDatabase();
  const settings = testSettings({ databaseUrl: own.url });
  const modules = [ConfigModule.of(settings), ClockModule.of(clock), DatabaseModule, AccountsModule];
  const compiled = await Test.createTestingModule({ imports: modules, controllers: [SignInController] }).compile();
  server = compiled.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
  await server.listen(0, '127.0.0.1');
  const ann = {
    id: newId(clock.now()),
    email: EMAIL,
    firstName: 'Ann',
    locale: 'nl' as const,
    createdAt: clock.now(),
  };
  await server.get(Database).write((tx) => server.get(AccountsService).enrol(tx, ann, [{ role: 'resident' }], null));
});
afterAll(async () => {
  await server.close();
  await own.drop();
});

const secret = newToken();
const cookie = `__Host-browser=${secret}`;

/** The one link that is not spent, asked for in the browser of `cookie`. */
const freshLink = async (): Promise<string> => {
  const unspent = {
    name: 'unspent_link',
    text: 'SELECT id FROM sign_in_link WHERE spent_at IS NULL',
    row: ({ id }: { id: string }) => id,
  };
  await server.get(SignInService).askLink(EMAIL, { address: '127.0.0.1', secret });
  const [id = ''] = await server.get(Database).read(unspent, []);
  return server.get(SignInService).linkToken(id);
};

interface Page {
  readonly status: number;
  readonly type: string | null;
  readonly cached: string | null;
  readonly cookies: string[];
  readonly body: string;
}

const open = async (
  query: string,
  method: 'GET' | 'HEAD' | 'POST',
  headers: Record<string, string> = { cookie },
): Promise<Page> => {
  const form = method === 'POST' ? { body: new URLSearchParams() } : {};
  const answer = await fetch(`${await server.getUrl()}/sign-in${query}`, { method, headers, ...form });
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    cached: answer.headers.get('cache-control'),
    cookies: answer.headers.getSetCookie(),
    body: await answer.text(),
  };
};

describe('the page behind the mailed link', () => {
  it('shows one button and no script, and spends nothing however often it is opened', async () => {
    const query = `?link=${encodeURIComponent(await freshLink())}`;
    await open(query, 'HEAD');
    const page = await open(query, 'GET');
    expect(page).toMatchObject({
      status: 200,
      type: 'text/html; charset=utf-8',
      cached: 'no-store',
      cookies: [],
    });
    expect(page.body.match(/<button>/g)).toHaveLength(1);
    expect(page.body).toContain('<form method="post"><button>Log in</button></form>');
    expect(page.body).not.toMatch(/<script|<style|style=|src=/);
    // Seen red with a style sheet of elsewhere.
    expect([...page.body.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      '/icon.svg',
      '/page.css',
      '/',
    ]);
    expect((await open(query, 'POST')).status).toBe(200);
  });

  it.each([
    ['nl', 'Inloggen', undefined],
    ['nl', 'Inloggen', 'fr-FR, nl;q=0.8, en;q=0.5'],
    ['en', 'Sign in', 'en-GB,en;q=0.9,nl;q=0.8'],
    ['nl', 'Inloggen', 'de, fr'],
  ])('speaks %s (%s) to a browser that names %s', async (lang, title, languages) => {
    const page = await open('?link=any', 'GET', languages === undefined ? {} : { 'accept-language': languages });
    expect(page.body).toContain(`<html lang="${lang}">`);
    expect(page.body).toContain(`<h1>${title}</h1>`);
  });

  it('signs in the browser that asked, once', async () => {
    const query = `?link=${encodeURIComponent(await freshLink())}`;
    const page = await open(query, 'POST');
    expect(page).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', cached: 'no-store' });
    expect(page.body).toContain('U bent ingelogd');
    expect(page.cookies).toEqual([
      expect.stringMatching(/^__Host-session=.+; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ]);
    const session = page.cookies[0]?.split(';')[0];
    expect(await server.get(SessionsService).actorOf(session)).toMatchObject({ kind: 'person', locale: 'nl' });

    const again = await open(query, 'POST', { cookie, 'accept-language': 'en' });
    expect(again).toMatchObject({ status: 410, type: 'text/html; charset=utf-8', cookies: [] });
    expect(again.body).toContain('This link cannot be used any more');
  });

  it('signs in no other browser, and gives a browser without cookies none', async () => {
    const query = `?link=${encodeURIComponent(await freshLink())}`;
    const others: Record<string, string>[] = [{}, { cookie: `__Host-browser=${newToken()}` }];
    for (const headers of others)
      expect(await open(query, 'POST', headers)).toMatchObject({ status: 410, cookies: [] });
    expect((await open(query, 'POST')).status).toBe(200);
  });

  it.each(['', '?link=', '?link=a.b', '?link=a&link=b'])('refuses what is no link of ours (%s)', async (query) => {
    expect(await open(query, 'POST')).toMatchObject({ status: 410, cookies: [] });
  });
});
