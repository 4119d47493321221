import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { freshDatabase, type TestDatabase } from '../testing/test-database.js';
import { HotReads } from './hot-reads.js';
import type { NamedQuery } from './named-query.js';

const ECHO: NamedQuery<{ said: number; pid: number }, { said: number; pid: number }> = {
  name: 'echo',
  text: 'SELECT $1::int AS said, pg_backend_pid() AS pid',
  row: (row) => row,
};
const DIVIDE: NamedQuery<{ result: number }, number> = {
  name: 'divide',
  text: 'SELECT 1 / $1::int AS result',
  row: ({ result }) => result,
};
const HANG_UP: NamedQuery<object, object> = {
  name: 'hang_up',
  text: 'SELECT pg_terminate_backend($1::int)',
  row: (row) => row,
};

describe('hot reads', () => {
  let own: TestDatabase;
  let hot: HotReads;

  beforeEach(async () => {
    own = await freshDatabase();
    hot = new HotReads({ connectionString: own.url }, 2);
  });
  afterEach(async () => {
    await hot.onApplicationShutdown();
    await own.drop();
  });

  it('give everybody their own answer, over no more connections than there are lanes', async () => {
    const asked = Array.from({ length: 100 }, (_, number) => number);
    const answers = await Promise.all(asked.map((number) => hot.read(ECHO, [number])));
    expect(answers.flat().map(({ said }) => said)).toEqual(asked);
    expect(new Set(answers.flat().map(({ pid }) => pid)).size).toBe(2);
  });

  it('keep the mistake of one to that one', async () => {
    const answers = await Promise.allSettled([0, 1, 0, 2].map((number) => hot.read(DIVIDE, [number])));
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
  });

  it('go on over a new connection when one breaks, also those that were waiting on it', async () => {
    const [first] = await hot.read(ECHO, [1]);
    const answers = await Promise.all([
      hot.read(HANG_UP, [first?.pid]),
      ...[2, 3, 4, 5].map((number) => hot.read(ECHO, [number])),
    ]);
    expect(answers.slice(1).flat()).toMatchObject([{ said: 2 }, { said: 3 }, { said: 4 }, { said: 5 }]);
    expect((await hot.read(ECHO, [6]))[0]?.pid).not.toBe(first?.pid);
  });

  it('answer what is on its way before they hang up', async () => {
    const answers = [1, 2, 3].map((number) => hot.read(ECHO, [number]));
    await hot.onApplicationShutdown();
    expect((await Promise.all(answers)).flat().map(({ said }) => said)).toEqual([1, 2, 3]);
  });
});
