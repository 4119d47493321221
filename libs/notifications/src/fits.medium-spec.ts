import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SignedIn } from '#kernel';
import { newId } from '#platform';
import { backendsWaiting } from '#platform/testing';

import { DigestsService } from './digests.service.js';
import { MailsRepository } from './data/mails.repository.js';
import { MailSwitchesService } from './mail-switches.service.js';
import { must, postbox, type Postbox } from './testing/postbox.js';

let box: Postbox;
let fatma: SignedIn;
let jan: SignedIn;

beforeAll(async () => {
  box = await postbox();
});
afterAll(() => box.close());
beforeEach(async () => {
  box.at('2026-12-01T10:00');
  box.mailer.taken.length = 0;
  await box.deliver();
  [fatma, jan] = [await box.person('Fatma'), await box.person('Jan')];
});

/** A post of Fatma's that is open. */
async function opened(): Promise<string> {
  const postId = await box.submitted(fatma);
  must(await box.database.transaction((tx) => box.review.approve(tx, box.broker, postId, 1)));
  return postId;
}

const profile = JSON.stringify([{ kind: 'activity', is: 'same', verdict: 'for', activity: 'grocery-shopping' }]);

/** Jan is to hear of a post; he helps with such things. Answers the id of the alert. */
async function raised(postId: string, hears: 'atOnce' | 'digest' = 'atOnce', to: SignedIn = jan): Promise<string> {
  const id = newId(box.clock.now());
  await box.rows(`UPDATE resident SET skills = '{grocery-shopping}' WHERE person_id = $1`, to.id);
  await box.rows(
    `INSERT INTO alert (id, post_id, person_id, terms_hash, why, reasons, hears, chosen_at)
     SELECT $1, p.id, $3, p.approved_hash, 'fits', $4::jsonb, $5, $6 FROM post p WHERE p.id = $2`,
    id,
    postId,
    to.id,
    profile,
    hears,
    box.clock.now(),
  );
  return id;
}

const event = (...alertIds: string[]) => ({ id: '1', topic: 'alert.raised', key: 'post', payload: { alertIds } });
const plan = (...alertIds: string[]): Promise<number> =>
  box.database.write((tx) => box.plans.plan(event(...alertIds), tx));
const mails = (): Promise<{ kind: string; state: string; because: string | null; lines: number }[]> =>
  box.rows(
    `SELECT m.kind, m.state, m.skipped_because AS because, (SELECT count(*)::int FROM fits_line l
       WHERE l.batch_id = (m.about ->> 'batchId')::uuid) AS lines
     FROM mail m WHERE m.person_id = $1 AND m.kind IN ('newFits', 'digest') ORDER BY m.due_at, m.id`,
    jan.id,
  );
const sent = (): string[] => box.mailer.subjects('Jan');
async function send(): Promise<void> {
  while ((await box.pages.pagesDue(20)) > 0) await box.pages.sendPage();
}

describe('a mail about new posts', () => {
  it('tells what fits, and notes that it was told', async () => {
    const alert = await raised(await opened());
    await plan(alert);
    expect(await box.rows('SELECT told_at FROM alert WHERE id = $1', alert)).toEqual([{ told_at: null }]);
    await send();
    expect(sent()).toEqual(['Nieuwe oproep: Boodschappen doen']);
    expect(await box.rows('SELECT told_at FROM alert WHERE id = $1', alert)).toEqual([{ told_at: box.clock.now() }]);
  });

  it('holds each alert once, however often the event is told', async () => {
    const alert = await raised(await opened());
    expect([await plan(alert), await plan(alert)]).toEqual([1, 0]);
    await send();
    box.at('2026-12-01T12:00');
    expect(await plan(alert)).toBe(0);
    await send();
    expect(sent()).toHaveLength(1);
  });

  it('is one for two events that come at once', async () => {
    // Seen red without the lock on the person: two mails.
    const [first, second] = [await raised(await opened()), await raised(await opened())];
    let isOver = false;
    const later: Promise<number>[] = [];
    await box.database.write(async (tx) => {
      const planned = await box.plans.plan(event(first), tx);
      expect(planned).toBe(1);
      // The second one begins at another moment, so that nothing else makes one mail of the two.
      box.clock.advance({ minutes: 1 });
      later.push(plan(second).finally(() => (isOver = true)));
      while (!isOver && (await backendsWaiting(box.database)) === 0) await new Promise((next) => setImmediate(next));
    });
    await Promise.all(later);
    expect(await mails()).toEqual([{ kind: 'newFits', state: 'due', because: null, lines: 2 }]);
    await send();
    expect(sent()).toEqual(['2 nieuwe oproepen die bij u passen']);
  });

  it('takes nothing along any more once it is on its way: that comes an hour later', async () => {
    // Seen red when an alert joins whatever mail is the newest.
    const [first, second] = [await raised(await opened()), await raised(await opened())];
    await plan(first);
    const now = box.clock.now();
    await box.app.get(MailsRepository, { strict: false }).claim(now, new Date(now.getTime() + 60_000), 10);
    await plan(second);
    expect(await mails()).toEqual([
      { kind: 'newFits', state: 'sending', because: null, lines: 1 },
      { kind: 'newFits', state: 'due', because: null, lines: 1 },
    ]);
    box.at('2026-12-01T11:00');
    await send();
    expect(sent()).toEqual(['Nieuwe oproep: Boodschappen doen', 'Nieuwe oproep: Boodschappen doen']);
  });

  it('does not leave while something joins it', async () => {
    // Seen red without the lock on the mail: the second one is told by nobody.
    const [first, second] = [await raised(await opened()), await raised(await opened())];
    await plan(first);
    await box.database.write(async (tx) => {
      expect(await box.plans.plan(event(second), tx)).toBe(0);
      await box.pages.sendPage();
      expect(sent()).toEqual([]);
    });
    await send();
    expect(sent()).toEqual(['2 nieuwe oproepen die bij u passen']);
  });

  it.each<[string, (postId: string) => Promise<unknown>]>([
    ['the post was taken back', (postId) => box.posts.withdrawPost(fatma, postId)],
    ['one of the two blocks the other', () => box.blocks.block(jan, fatma.id)],
    ['its author was suspended', () => box.rows(`UPDATE person SET state = 'suspended' WHERE id = $1`, fatma.id)],
    [
      'its reader pauses',
      () => box.rows(`UPDATE resident SET paused_until = '2027-05-01' WHERE person_id = $1`, jan.id),
    ],
    [
      'its reader wants to hear no more',
      () => box.rows(`INSERT INTO alert_hearing (person_id, fits, changed_at) VALUES ($1, 'off', now())`, jan.id),
    ],
  ])('does not leave when %s meanwhile', async (_, meanwhile) => {
    const postId = await opened();
    await plan(await raised(postId));
    await meanwhile(postId);
    await send();
    expect(sent()).toEqual([]);
    expect(await mails()).toEqual([{ kind: 'newFits', state: 'skipped', because: 'overtaken', lines: 1 }]);
  });

  it('is not told by phone to whoever lost an address', async () => {
    const alert = await raised(await opened());
    await box.rows('UPDATE person SET email = NULL WHERE id = $1', jan.id);
    await plan(alert);
    await send();
    expect(await mails()).toEqual([{ kind: 'newFits', state: 'skipped', because: 'noAddress', lines: 1 }]);
  });

  it('does not leave without what fell away, and not with nothing', async () => {
    const [gone, stays] = [await opened(), await opened()];
    await plan(await raised(gone));
    await plan(await raised(stays));
    await box.posts.withdrawPost(fatma, gone);
    await send();
    expect(sent()).toEqual(['Nieuwe oproep: Boodschappen doen']);
  });
});

describe('a digest', () => {
  const digests = (): DigestsService => box.app.get(DigestsService, { strict: false });

  it('holds all that waits for it, on Thursday at ten', async () => {
    await plan(await raised(await opened(), 'digest'));
    box.at('2026-12-02T20:00');
    await plan(await raised(await opened(), 'digest'));
    box.at('2026-12-03T09:59');
    await send();
    expect(sent()).toEqual([]);
    box.at('2026-12-03T10:00');
    await send();
    expect(sent()).toEqual(['Overzicht: 2 nieuwe oproepen']);
  });

  it('is off by the link in the mail as by the setting, and comes back with its rhythm', async () => {
    expect(await digests().mine(jan)).toBe('weekly');
    await digests().set(jan, 'daily');
    const switches = box.app.get(MailSwitchesService, { strict: false });
    await switches.switch(jan, 'digest', false);
    expect(await digests().mine(jan)).toBe('off');
    await plan(await raised(await opened(), 'digest'));
    box.at('2026-12-02T10:00');
    await send();
    expect(await mails()).toEqual([{ kind: 'digest', state: 'skipped', because: 'switchedOff', lines: 1 }]);
    await switches.switch(jan, 'digest', true);
    expect(await digests().mine(jan)).toBe('daily');
    await digests().set(jan, 'off');
    expect((await switches.mine(jan)).find(({ kind }) => kind === 'digest')?.on).toBe(false);
  });
});
