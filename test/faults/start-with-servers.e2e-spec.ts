import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { freshDatabase } from '#platform/testing';

import { Browser } from '../../apps/cli/src/story/browser.js';
import { build } from './build.js';
import { signUp } from './sign-up.js';
import { Command, somewhere, type Place } from './start-command.js';

const PATIENCE = 180_000;

let place: Place;
beforeAll(async () => {
  expect(await build()).toBe('');
}, PATIENCE);
beforeEach(async () => {
  place = await somewhere();
});
afterEach(() => place.leave());

/** How many rows a table of a database holds. */
async function count(url: string, table: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ many: number }>(`SELECT count(*)::int AS many FROM ${table}`);
    return rows[0]?.many ?? 0;
  } finally {
    await client.end();
  }
}

/** The keys of one installation in a Redis. */
async function keysIn(url: string, prefix: string): Promise<string[]> {
  const redis = new Redis(url);
  try {
    return await redis.keys(`${prefix}*`);
  } finally {
    redis.disconnect();
  }
}

describe('npm start', () => {
  it(
    'uses the servers that settings name, and never fills them',
    async () => {
      const own = await freshDatabase();
      const prefix = `start-${process.pid}-${place.port}`;
      const redisUrl = globalThis.ENGINE === 'redis' ? (process.env['TEST_REDIS_URL'] ?? '') : null;
      const servers = { DATABASE_URL: own.url, ...(redisUrl === null ? {} : { REDIS_URL: redisUrl }) };
      try {
        const secret = { SECRET_KEY: 'a secret of tests, long enough to sign', REDIS_PREFIX: prefix };
        const start = new Command(['start'], { ...place.environment, ...servers, ...secret });
        await start.running();
        expect(start.output).not.toContain('demo world');
        expect(existsSync(join(place.folder, 'postgres'))).toBe(false);
        expect(await count(own.url, 'person')).toBe(0);
        const browser = new Browser(`http://localhost:${place.port}`);
        await signUp(browser, place.desk);
        expect(await count(own.url, 'person')).toBe(1);
        if (redisUrl !== null) expect(await keysIn(redisUrl, prefix)).not.toEqual([]);
        expect(await start.stop()).toBe(0);
      } finally {
        await own.drop();
      }
    },
    PATIENCE,
  );
});
