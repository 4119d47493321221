import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';

import { openWorld, type World } from '../world/world.js';

const post = (world: World, body: unknown): Promise<Response> =>
  fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('the api over HTTP', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it.each([
    ['depth', `{ me { id ${'... on Me { '.repeat(12)} id ${'}'.repeat(12)} } }`],
    ['aliases', `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: me { id }`).join(' ')} }`],
    ['size', `{ ${'me { id } '.repeat(2000)} }`],
  ])('refuses a document of too much %s', async (_, query) => {
    const answer = (await (await post(world, { query })).json()) as { data?: unknown; errors: unknown[] };
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors.length).toBeGreaterThan(0);
  });

  it('refuses a batch', async () => {
    expect((await post(world, [{ query: '{ me { id } }' }, { query: '{ me { id } }' }])).status).toBe(400);
  });

  it('refuses a simple request that a foreign page could send', async () => {
    const response = await fetch(`${world.url}/graphql?query={me{id}}`, { headers: { 'content-type': 'text/plain' } });
    expect(response.status).toBe(400);
  });

  it.each(['{', '{"query": 5}', '{"query": "{ nothing }"}', '[]', ''])(
    'answers %s without a stack trace',
    async (body) => {
      const text = await (await post(world, body)).text();
      expect(text).not.toMatch(/\.(js|ts):\d+|node_modules|stacktrace/);
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
  const refusal = (origin: string): Promise<number> =>
    new Promise((resolve) => {
      const socket = new WebSocket(`${world.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
        headers: { origin },
      });
      socket.once('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
      socket.once('open', () => socket.send('{"type":"connection_init"}'));
      socket.once('close', (code) => resolve(code));
      socket.once('error', () => undefined);
    });

  it('refuses a page of another origin', async () => {
    expect(await refusal('https://evil.example')).toBe(403);
  });

  it('refuses somebody who is not signed in', async () => {
    expect(await refusal(world.url)).toBe(4403);
  });
});
