import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ClockModule, ConfigModule, Database, DatabaseModule, GraphqlModule, newId } from '#platform';
import { freshDatabase, HandClock, testSettings, type TestDatabase } from '#platform/testing';

import { AccountsService } from './accounts.service.js';
import { AccountsApiModule } from './api/index.js';

const SAMPLES = 200;
/** Requests under way at once: they spend their time in the pause that all answers have. */
const LANES = 4;
const MOST_GAP_MS = 2;
const LEAST_P = 0.01;
/** Each write of an account or a link takes 8 ms more, so that one outside of the pause shows on a busy machine too. */
const SLOW_WRITES = `
  CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.008); RETURN NEW; END $$;
  ${['person', 'role_grant', 'sign_in_link', 'outbox_event']
    .map((table) => `CREATE TRIGGER slow AFTER INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION slow();`)
    .join('\n')}`;

let own: TestDatabase;
let server: NestFastifyApplication;
let url: string;
beforeAll(async () => {
  own = await freshDatabase();
  const settings = testSettings({ databaseUrl: own.url });
  const modules = [
    ConfigModule.of(settings),
    ClockModule.of(new HandClock()),
    DatabaseModule,
    GraphqlModule,
    AccountsApiModule,
  ];
  const compiled = await Test.createTestingModule({ imports: modules }).compile();
  // Each request comes from an address of its own, so that no limit answers in the place of what is measured.
  server = compiled.createNestApplication<NestFastifyApplication>(new FastifyAdapter({ trustProxy: true }));
  await server.listen(0, '127.0.0.1');
  url = `${await server.getUrl()}/graphql`;
  await server.get(Database).write((tx) => tx.manager.query(SLOW_WRITES));
});
afterAll(async () => {
  await server.close();
  await own.drop();
});

let asked = 0;
/** Milliseconds that the answer to an operation takes. */
async function took(query: string, variables: object): Promise<number> {
  asked += 1;
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': `10.2.${asked >> 8}.${asked & 255}` };
  const body = JSON.stringify({ query, variables });
  const began = performance.now();
  const answer = await (await fetch(url, { method: 'POST', headers, body })).json();
  const ms = performance.now() - began;
  expect(answer).toMatchObject({
    data: { answer: { __typename: expect.stringMatching(/^(LinkSent|WrongCredentialsError)$/) } },
  });
  return ms;
}

/** Addresses with an account; the hash of its password is costly, so it is made only where one is asked for. */
async function settle(emails: readonly string[], password: string | null): Promise<void> {
  const [accounts, clock] = [server.get(AccountsService), new HandClock()];
  await server.get(Database).write(async (tx) => {
    for (const email of emails) {
      const ann = { id: newId(clock.now()), email, firstName: 'Ann', locale: 'nl' as const, createdAt: clock.now() };
      await accounts.enrol(tx, ann, [{ role: 'resident' }], password);
    }
  });
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

/** Kolmogorov and Smirnov's p for two samples: how likely so great a distance is when they are of one kind. */
function likeness(one: readonly number[], other: readonly number[]): number {
  const share = (times: readonly number[], most: number) => times.filter((ms) => ms <= most).length / times.length;
  const distance = Math.max(...[...one, ...other].map((ms) => Math.abs(share(one, ms) - share(other, ms))));
  const size = Math.sqrt((one.length * other.length) / (one.length + other.length));
  const lambda = (size + 0.12 + 0.11 / size) * distance;
  const terms = Array.from({ length: 100 }, (_, n) => (-1) ** n * Math.exp(-2 * (n + 1) ** 2 * lambda ** 2));
  return Math.min(1, 2 * terms.reduce((sum, term) => sum + term, 0));
}

describe('the time of an answer', () => {
  it.each([
    [
      'a sign-up',
      'mutation($email: String!) { answer: signUp(input: { email: $email, firstName: "Ann" }) { __typename } }',
    ],
    ['asking for a link', 'mutation($email: String!) { answer: askSignInLink(email: $email) { __typename } }'],
    [
      'a wrong password',
      'mutation($email: String!) { answer: signInWithPassword(email: $email, password: "four green geese") { __typename } }',
    ],
  ])('to %s does not tell whether the address has an account', async (what, query) => {
    // Seen red for a sign-up that writes the person before the pause: medians 20 ms apart, p below 1e-80.
    const key = what.replaceAll(' ', '-');
    const known = Array.from({ length: SAMPLES }, (_, n) => `known-${key}-${n}@example.org`);
    await settle(known, query.includes('password') ? 'three blue ducks' : null);
    const times = { known: [] as number[], unknown: [] as number[] };
    const lane = async (): Promise<void> => {
      for (let email = known.pop(); email !== undefined; email = known.pop()) {
        times.known.push(await took(query, { email }));
        times.unknown.push(await took(query, { email: `un${email}` }));
      }
    };
    await took(query, { email: `first-${key}@example.org` });
    await Promise.all(Array.from({ length: LANES }, lane));
    const gap = Math.abs(median(times.known) - median(times.unknown));
    const p = likeness(times.known, times.unknown);
    expect(gap < MOST_GAP_MS || p > LEAST_P ? 'alike' : { gap, p }).toBe('alike');
  });
});
