import { describe, expect, it } from '@jest/globals';

import { isServerOf } from './orphan.js';

const FOLDER = '/home/ann/tijd voor elkaar/.data/postgres';

describe('a process with the id of the database that was left behind', () => {
  it.each([
    ['as Linux tells it', ['/opt/bin/postgres', '-D', FOLDER, '-p', '5433'].join('\0')],
    ['as ps tells it', `/opt/my bin/postgres -D ${FOLDER} -p 5433`],
    ['with nothing behind the folder', `postgres -D ${FOLDER}`],
  ])('is that database (%s)', (_, words) => {
    expect(isServerOf(words, FOLDER)).toBe(true);
  });

  it.each([
    ['the PostgreSQL of the machine', '/usr/lib/postgresql/18/bin/postgres -D /var/lib/postgresql/18/main'],
    ['one of a folder whose name begins alike', `/opt/bin/postgres -D ${FOLDER}-of-somebody-else -p 5433`],
    ['somebody who reads about it', `less ${FOLDER}/postgres.log`],
    ['a process without words', ''],
  ])('is another when it is %s', (_, words) => {
    expect(isServerOf(words, FOLDER)).toBe(false);
  });
});
