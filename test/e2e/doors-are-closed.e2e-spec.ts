import { once } from 'node:events';
import { connect } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';

import { openWorld, type World } from '../world/world.js';

const INTROSPECTION = '{ __schema { types { name } } }';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const post = (world: World, body: unknown): Promise<Response> =>
  fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const ask = async (world: World, query: string): Promise<Answer> =>
  (await (await post(world, { query })).json()) as Answer;

describe('the api over HTTP', () => {
  let world: World;
  let production: World;
  beforeAll(async () => {
    world = await openWorld();
    production = await openWorld({ NODE_ENV: 'production' });
  });
  afterAll(async () => {
    await world.close();
    await production.close();
  });

  it.each([
    ['depth', `{ __type(name: "Me") { ${'ofType { '.repeat(12)} name ${'}'.repeat(12)} } }`, /depth/i],
    ['aliases', `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: me { id }`).join(' ')} }`, /alias/i],
    ['size', `{ ${'me { id } '.repeat(2000)} }`, /token/i],
    ['directives', `{ me { id ${'@include(if: true) '.repeat(40)} } }`, /directive/i],
  ])('refuses a document of too much %s', async (_, query, reason) => {
    const answer = await ask(world, query);
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors?.[0]?.message).toMatch(reason);
  });

  // Seen red without the sockets, and with `ws:` for every host.
  it('lets pages talk to itself alone, by name where a browser does not count a socket to it', async () => {
    const rules = (await fetch(world.url)).headers.get('content-security-policy') ?? '';
    const [, ...sources] = (/connect-src [^;]*/.exec(rules)?.[0] ?? '').split(' ');
    expect(sources).toContain("'self'");
    expect(sources).toContain(new URL(world.url).origin.replace('http', 'ws'));
    for (const source of sources.slice(1)) expect(source).toMatch(/^ws:\/\/(localhost|127\.0\.0\.1):\d+$/);
  });

  it('refuses a batch', async () => {
    expect((await post(world, [{ query: '{ me { id } }' }, { query: '{ me { id } }' }])).status).toBe(400);
  });

  it('refuses a request that a foreign page could send without asking', async () => {
    const asPage = await fetch(`${world.url}/graphql?query={me{id}}`, { headers: { 'content-type': 'text/plain' } });
    expect(asPage.status).toBe(405);
    const fromElsewhere = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
      body: JSON.stringify({ query: '{ me { id } }' }),
    });
    expect(fromElsewhere.status).toBe(403);
    const asForm = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      body: new URLSearchParams({ query: '{ me { id } }' }),
    });
    expect(asForm.status).toBe(400);
  });

  it('shows its schema to developers, and to nobody in production', async () => {
    expect((await ask(world, INTROSPECTION)).errors).toBeUndefined();
    expect((await ask(production, INTROSPECTION)).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('suggests no names of fields in production', async () => {
    expect((await ask(production, '{ mee { id } }')).errors?.[0]?.message).not.toMatch(/did you mean/i);
  });

  it.each(['{', '{"query": 5}', '{"query": "{ nothing }"}', '{"query": "{ me { id }"}', '[]', ''])(
    'answers the body %j with a client error and without a stack trace',
    async (body) => {
      const response = await post(world, body);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(await response.text()).not.toMatch(/\.(js|ts):\d+|node_modules|stacktrace/);
    },
  );
});

describe('the api over WebSocket', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  /** Resolves to the HTTP status or the close code with which a socket is refused. */
  const refusal = (headers: Record<string, string>, path = '/graphql'): Promise<number> =>
    new Promise((resolve) => {
      const socket = new WebSocket(world.url.replace('http', 'ws') + path, 'graphql-transport-ws', { headers });
      socket.once('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
      socket.once('open', () => socket.send('{"type":"connection_init"}'));
      socket.once('close', (code) => resolve(code));
      socket.once('error', () => undefined);
    });

  it.each([
    ['a page of another origin', { origin: 'https://evil.example' }, '/graphql', 403],
    ['a client that tells no origin', {}, '/graphql', 403],
    ['another path', {}, '/elsewhere', 404],
  ])('refuses %s', async (_, headers, path, code) => {
    expect(await refusal(headers, path)).toBe(code);
  });

  it('survives a client that hangs up while it is refused', async () => {
    const { hostname, port } = new URL(world.url);
    for (let n = 0; n < 20; n += 1) {
      const socket = connect(Number(port), hostname);
      await once(socket, 'connect');
      socket.write('GET /elsewhere HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
      socket.resetAndDestroy();
    }
    expect((await fetch(`${world.url}/health/live`)).status).toBe(200);
  });

  it('refuses somebody who is not signed in, or whose cookie is made up', async () => {
    expect(await refusal({ origin: world.url })).toBe(4403);
    expect(await refusal({ origin: world.url, cookie: '__Host-session=made-up' })).toBe(4403);
  });

  it.each([
    ['a query', '{ me { id } }'],
    ['a mutation', 'mutation { signOut { sessions } }'],
    ['introspection', INTROSPECTION],
    ['introspection beside a subscription', `subscription { __schema { types { name } } }`],
    ['what cannot be parsed', 'subscription {'],
  ])('refuses %s of somebody who is signed in', async (_, query) => {
    const { browser } = await world.given.resident('Ann');
    const client = browser.socket();
    const answers = client.iterate({ query });
    await expect(answers.next()).rejects.toContainEqual(expect.objectContaining({ message: expect.any(String) }));
    await client.dispose();
  });
});
