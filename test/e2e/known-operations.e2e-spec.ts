import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExecutionResult } from 'graphql';
import { sha256 } from '#platform';

import { NEGOTIATION_CHANGED } from '../../apps/cli/src/story/operations.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { openWorld, type World } from '../world/world.js';

const ME = 'query Me { me { id } }';
const UNLISTED = 'query Me { me { id firstName } }';
const NEVER_THERE = '00000000-0000-7000-8000-000000000000';
const UNLISTED_CHANGED = NEGOTIATION_CHANGED.replace('subscription', 'subscription Unlisted');

const byHash = (document: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: sha256(document) } } });
const byId = (document: string) => ({ documentId: sha256(document) });

describe('an installation with a list of known operations', () => {
  let folder: string;
  let world: World;
  let ann: Neighbour;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tijd-known-'));
    const file = join(folder, 'known.json');
    const listed = [ME, NEGOTIATION_CHANGED].map((document) => [sha256(document), document]);
    writeFileSync(file, JSON.stringify(Object.fromEntries(listed)));
    world = await openWorld({ KNOWN_OPERATIONS: file });
    ann = await world.given.resident('Ann');
  });
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe('over HTTP', () => {
    const post = (body: unknown): Promise<Response> =>
      fetch(`${world.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });

    it.each([
      ['its text', { query: ME }],
      ['its hash as documentId', byId(ME)],
      ['its hash as a persisted query', byHash(ME)],
      ['both', { query: ME, ...byHash(ME) }],
    ])('answers a listed operation by %s', async (_, body) => {
      const response = await post({ ...body, operationName: 'Me' });
      expect(await response.json()).toEqual({ data: { me: null } });
    });

    it('answers whoever is signed in, again and again', async () => {
      for (let n = 0; n < 3; n += 1) {
        expect(await ann.browser.ask<{ me: { id: string } }>(ME)).toEqual({ me: { id: ann.id } });
      }
    });

    it.each([
      ['an unlisted text', { query: UNLISTED }],
      ['the hash of an unlisted text', byHash(UNLISTED)],
      ['an unlisted text under the hash of a listed one', { query: UNLISTED, ...byHash(ME) }],
      ['introspection', { query: '{ __schema { types { name } } }' }],
      ['what cannot be parsed', { query: '{' }],
      ['a batch', [{ query: ME }]],
      ['nothing', {}],
    ])('refuses %s with one code and nothing else', async (_, body) => {
      const response = await post(body);
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({
        errors: [
          {
            message: 'This operation is not in the list of known ones.',
            extensions: { code: 'UNKNOWN_OPERATION' },
          },
        ],
      });
    });

    it('keeps its other doors: no foreign page asks a listed operation', async () => {
      const asPage = await fetch(`${world.url}/graphql`, { method: 'POST', body: new URLSearchParams({ query: ME }) });
      expect(asPage.status).toBe(400);
    });
  });

  describe('over WebSocket', () => {
    const variables = { negotiationId: NEVER_THERE };
    /** A request as it goes over the wire; the client of graphql-ws wants a text, and does not look at this one. */
    const withoutText = (asked: object) => ({ query: '', toJSON: () => ({ ...asked, variables }) });
    /** The code with which a subscription is refused. */
    const codeOf = async (asked: { query: string }): Promise<unknown> => {
      const client = ann.browser.socket();
      const payload = 'toJSON' in asked ? asked : { ...asked, variables };
      const ends = client.iterate(payload);
      const refused = await ends.next().then(
        ({ value }) => (value as ExecutionResult).errors,
        (errors: unknown) => errors as ExecutionResult['errors'],
      );
      await client.dispose();
      return refused?.[0]?.extensions['code'];
    };

    it.each([
      ['its text', { query: NEGOTIATION_CHANGED }],
      ['its hash as documentId', { query: '', ...byId(NEGOTIATION_CHANGED) }],
      ['its hash as documentId, without a text', withoutText(byId(NEGOTIATION_CHANGED))],
      ['its hash as a persisted query, without a text', withoutText(byHash(NEGOTIATION_CHANGED))],
      ['its hash as a persisted query', { query: '', ...byHash(NEGOTIATION_CHANGED) }],
    ])('reads a listed subscription by %s, and answers for its talks', async (_, asked) => {
      expect(await codeOf(asked)).toBe('NOT_FOUND');
    });

    it.each([
      ['an unlisted text', { query: UNLISTED_CHANGED }],
      ['the hash of an unlisted text', { query: '', ...byId(UNLISTED_CHANGED) }],
      ['the hash of an unlisted text, without a text', withoutText(byId(UNLISTED_CHANGED))],
      ['an unlisted text under the hash of a listed one', { query: UNLISTED_CHANGED, ...byHash(NEGOTIATION_CHANGED) }],
    ])('refuses %s', async (_, asked) => {
      expect(await codeOf(asked)).toBe('UNKNOWN_OPERATION');
    });

    it('still takes subscriptions alone', async () => {
      expect(await codeOf({ query: ME })).toBe('BAD_REQUEST');
    });
  });
});
