import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase, testSettings, type TestDatabase } from '#platform/testing';
import type { RunSettings } from '#platform';

import { fillDemo } from '../demo/fill-demo.js';
import { rebuildNegotiations, rebuildOf, rebuiltText } from './rebuild-negotiations.command.js';

const CHECK = { write: false } as const;

describe('negotiations:rebuild', () => {
  let own: TestDatabase;
  let settings: RunSettings;
  let client: Client;
  beforeAll(async () => {
    own = await freshDatabase();
    settings = testSettings({ databaseUrl: own.url });
    await fillDemo(settings, () => undefined, new Date('2026-12-01T09:00:00Z'));
    client = new Client({ connectionString: own.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await own.drop();
  });

  it('knows --check alone', () => {
    expect([rebuildOf([]), rebuildOf(['--check'])]).toEqual([{ write: true }, { write: false }]);
    expect(() => rebuildOf(['--all'])).toThrow('--all');
  });

  it('names what differs of amendments apart', () => {
    const differences = [{ name: 'counters', kept: 4, told: 1 }] as const;
    const rebuilt = {
      looked: 3,
      differing: [],
      lookedAmendments: 2,
      differingAmendments: [{ amendmentId: 'a', differences }],
    };
    expect(rebuiltText(rebuilt, CHECK)).toBe(
      'amendment a counters: kept 4, turns say 1\n3 negotiations and 2 amendments: 1 differ from their turns.',
    );
  });

  it('finds that the demo world says what its turns say', async () => {
    const rebuilt = await rebuildNegotiations(settings, CHECK);
    expect(rebuiltText(rebuilt, CHECK)).toBe('15 negotiations and 0 amendments: none differs from its turns.');
  });

  it('finds what was planted, leaves it at a check, and puts it right without one', async () => {
    const { rows } = await client.query<{ id: string }>(
      `UPDATE negotiation SET state = 'closed', closed_because = 'declined', over_at = now()
       WHERE id = (SELECT id FROM negotiation WHERE state = 'awaitingHelper' ORDER BY id LIMIT 1) RETURNING id`,
    );
    const id = rows[0]?.id ?? '';
    for (const how of [CHECK, { write: true }])
      expect(rebuiltText(await rebuildNegotiations(settings, how), how).split('\n')).toEqual([
        `${id} state: kept closed, turns say awaitingHelper`,
        `${id} closedBecause: kept declined, turns say null`,
        `15 negotiations and 0 amendments: 1 differ from their turns${how.write ? '; they say what their turns say now' : ''}.`,
      ]);
    expect((await rebuildNegotiations(settings, CHECK)).differing).toEqual([]);
    const after = await client.query('SELECT state, closed_because, over_at FROM negotiation WHERE id = $1', [id]);
    expect(after.rows).toEqual([{ state: 'awaitingHelper', closed_because: null, over_at: null }]);
  });
});
