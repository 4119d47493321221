import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase, testSettings, type TestDatabase } from '#platform/testing';

import { fillDemo } from './fill-demo.js';

const TODAY = new Date('2026-12-01T09:00:00Z');

describe('the demo world', () => {
  let own: TestDatabase;
  let client: Client;
  const told: string[] = [];
  beforeAll(async () => {
    own = await freshDatabase();
    await fillDemo(testSettings({ databaseUrl: own.url }), (step) => told.push(step), TODAY);
    client = new Client({ connectionString: own.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await own.drop();
  });

  const count = async (sql: string): Promise<Record<string, number>> => {
    const { rows } = await client.query<{ what: string; many: number }>(sql);
    return Object.fromEntries(rows.map(({ what, many }) => [what, many]));
  };

  it('tells what it made', () => {
    expect(told.at(-1)).toBe('44 people, 60 posts, 14 talks.');
  });

  it('holds posts in every state', async () => {
    const states = await count('SELECT state AS what, count(*)::int AS many FROM post GROUP BY state');
    expect(Object.keys(states).sort()).toEqual(['draft', 'fulfilled', 'inReview', 'open', 'withdrawn']);
    expect(states['open']).toBeGreaterThanOrEqual(45);
  });

  it('holds talks in every state', async () => {
    const states = await count('SELECT state AS what, count(*)::int AS many FROM negotiation GROUP BY state');
    expect(Object.keys(states).sort()).toEqual(['agreed', 'awaitingHelper', 'awaitingRequester', 'closed']);
  });

  it('looks back on help that was given', async () => {
    const thanks = await count(`SELECT 'given' AS what, count(*)::int AS many FROM appreciation`);
    expect(thanks['given']).toBeGreaterThanOrEqual(2);
  });

  it('lets no contact details stand in what strangers read', async () => {
    const { rows } = await client.query<{ phone: string }>(
      `SELECT c.phone FROM contact_detail c JOIN turn t ON t.body LIKE '%' || right(c.phone, 8) || '%'`,
    );
    expect(rows).toEqual([]);
  });
});
