import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { AccountsModule, AccountsService } from '#accounts';
import type { SignedIn } from '#kernel';
import { ClockModule, ConfigModule, Database, DatabaseModule, newId, type RunSettings } from '#platform';
import { freshDatabase, HandClock, testSettings, type TestDatabase } from '#platform/testing';

import { MailSwitchesService } from '../mail-switches.service.js';
import { unsubscribeToken } from '../unsubscribe-token.js';
import { NotificationsApiModule } from './index.js';

const clock = new HandClock();
let own: TestDatabase;
let settings: RunSettings;
let server: NestFastifyApplication;
let ann: SignedIn;
beforeAll(async () => {
  own = await freshDatabase();
  settings = testSettings({ databaseUrl: own.url });
  const modules = [ConfigModule.of(settings), ClockModule.of(clock), DatabaseModule, AccountsModule];
  const compiled = await Test.createTestingModule({ imports: [...modules, NotificationsApiModule] }).compile();
  server = compiled.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
  await server.listen(0, '127.0.0.1');
  const id = newId(clock.now());
  const card = { id, email: 'ann@example.org', firstName: 'Ann', locale: 'nl' as const, createdAt: clock.now() };
  await server.get(Database).write((tx) => server.get(AccountsService).enrol(tx, card, [{ role: 'resident' }], null));
  ann = { kind: 'person', id, roles: ['resident'], brokerOf: [], locale: 'nl' };
});
afterAll(async () => {
  await server.close();
  await own.drop();
});

type Kind = 'dayBefore' | 'hoursBefore' | 'proposal';
const tokenOf = (kind: Kind): string => unsubscribeToken({ personId: ann.id, kind }, settings.SECRET_KEY);
const ask = async (
  token: string,
  request: RequestInit = {},
): Promise<{ status: number; type: string; body: string }> => {
  const answer = await fetch(`${await server.getUrl()}/unsubscribe/${token}`, request);
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', body: await answer.text() };
};
const offKinds = async (): Promise<string[]> =>
  (await server.get(MailSwitchesService, { strict: false }).mine(ann)).filter(({ on }) => !on).map(({ kind }) => kind);

describe('the link that switches a mail off', () => {
  it('changes nothing when it is opened, and shows a button', async () => {
    const page = await ask(tokenOf('dayBefore'));
    expect(page).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    expect(page.body).toContain('<form method="post">');
    expect(await offKinds()).toEqual([]);
  });

  it('switches off when it is posted as mail programs do, as a form of either kind (RFC 8058)', async () => {
    const parts = new FormData();
    parts.append('List-Unsubscribe', 'One-Click');
    const answers = [
      await ask(tokenOf('dayBefore'), {
        method: 'POST',
        body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
      }),
      await ask(tokenOf('hoursBefore'), { method: 'POST', body: parts }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await offKinds()).toEqual(['dayBefore', 'hoursBefore']);
  });

  it('switches off by the button, which sends nothing', async () => {
    expect((await ask(tokenOf('proposal'), { method: 'POST' })).body).toContain('Deze mail staat uit');
    expect(await offKinds()).toContain('proposal');
  });

  it('does nothing when it is not ours', async () => {
    expect(await ask(`${tokenOf('dayBefore')}x`, { method: 'POST' })).toMatchObject({ status: 404 });
    expect((await ask('none')).body).toContain('Deze link werkt niet');
  });
});
