import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { err, ok } from '#kernel';

import { mediumBench, type MediumBench } from '../testing/medium-bench.js';
import { roundTripsOf } from '../testing/round-trips.js';
import type { NamedQuery } from './named-query.js';
import type { Tx } from './tx.js';

const none = (name: string, text: string): NamedQuery<object, object> => ({ name, text, row: (row) => row });
const NOTE = none('spec_note', 'INSERT INTO noted (word) VALUES ($1)');
const LATE = none('spec_note_late', 'INSERT INTO noted_late (word) VALUES ($1)');
const NOTED: NamedQuery<{ words: string[] }, string[]> = {
  name: 'spec_noted',
  text: `SELECT array(SELECT word FROM noted ORDER BY place) || array(SELECT topic::text FROM outbox_event ORDER BY id) AS words`,
  row: ({ words }) => words,
};
@Entity('noted')
class Noted {
  @PrimaryGeneratedColumn('identity')
  readonly place!: number;

  @Column('text')
  readonly word!: string;
}

const told = (topic: string) => ({ topic, key: 'spec', payload: {} });

describe('a transaction', () => {
  let bench: MediumBench;
  const note = (tx: Tx, word: string | null) => tx.named(NOTE, [word]);
  const noted = async () => (await bench.database.read(NOTED, []))[0];
  const words = (text: string) => bench.database.write((tx) => tx.manager.query(text));

  beforeAll(async () => {
    bench = await mediumBench(TypeOrmModule.forFeature([Noted]));
    await words('CREATE TABLE noted (place integer GENERATED ALWAYS AS IDENTITY, word text NOT NULL UNIQUE)');
    await words('CREATE TABLE noted_late (word text UNIQUE DEFERRABLE INITIALLY DEFERRED)');
  });
  beforeEach(() => words('TRUNCATE noted, noted_late, outbox_event'));
  afterAll(() => bench.close());

  it('keeps what goes with the commit, in the order in which it was said', async () => {
    const trips = await roundTripsOf(() =>
      bench.database.write(async (tx) => {
        await tx.emit(told('first'));
        tx.withCommit(note(tx, 'a'));
        tx.withCommit(note(tx, 'b'));
        await tx.emit(told('second'));
      }),
    );
    expect(trips).toHaveLength(1);
    expect(await noted()).toEqual(['a', 'b', 'first', 'second']);
  });

  // Seen red with a commit that waits for nothing (`void` in the place of `Promise.all`): it said that all was well.
  it.each([
    ['one that goes with the commit', ['a', null, 'b']],
    ['the last one', ['a', 'b', null]],
    ['the first one', [null, 'a']],
  ])('keeps nothing and tells why when a write fails, %s', async (_, given) => {
    const work = bench.database.write(async (tx) => {
      await note(tx, 'before');
      await tx.emit(told('never'));
      for (const word of given) tx.withCommit(note(tx, word));
    });
    await expect(work).rejects.toMatchObject({ code: '23502', statement: 'spec_note' });
    expect(await noted()).toEqual([]);
  });

  // Seen red without the look at what was sent first: "current transaction is aborted" (25P02).
  it('tells what failed first when somebody still waits for another answer', async () => {
    const work = bench.database.write(async (tx) => {
      tx.withCommit(note(tx, null));
      await note(tx, 'a');
    });
    await expect(work).rejects.toMatchObject({ code: '23502' });
    expect(await noted()).toEqual([]);
  });

  it('fails when what is checked at the commit does not hold', async () => {
    const work = bench.database.write(async (tx) => {
      await tx.emit(told('never'));
      for (const word of ['a', 'a']) tx.withCommit(tx.named(LATE, [word]));
    });
    await expect(work).rejects.toMatchObject({ code: '23505' });
    expect(await noted()).toEqual([]);
  });

  it('keeps nothing and tells nobody when the use case refuses', async () => {
    const refused = await bench.database.transaction<null, string>(async (tx) => {
      await tx.emit(told('never'));
      tx.withCommit(note(tx, 'a'));
      return err('no');
    });
    expect(refused).toEqual(err('no'));
    expect(await noted()).toEqual([]);
  });

  it('leaves its connection fit for the next one, however it ended', async () => {
    for (let round = 0; round < 30; round += 1) {
      await bench.database.write((tx) => note(tx, null)).catch(() => undefined);
      await bench.database.transaction<null, null>(async (tx) => note(tx, 'x').then(() => err(null)));
      await bench.database.transaction<null, null>(async (tx) => note(tx, `${round}`).then(() => ok(null)));
    }
    expect(await noted()).toHaveLength(30);
  });

  // Seen red without telling TypeORM that there is a transaction: it began and committed one of its own.
  it('is also that of its repositories', async () => {
    await bench.database.transaction<null, null>(async (tx) => {
      await tx.repository(Noted).save({ word: 'saved' });
      return err(null);
    });
    expect(await noted()).toEqual([]);
  });
});
