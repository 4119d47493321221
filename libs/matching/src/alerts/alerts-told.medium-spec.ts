import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { backendsWaiting } from '#platform/testing';

import { openAlertTown, peopleOf, type AlertTown } from '../testing/alert-town.js';
import { actorOf, type Townsperson, type TownPost } from '../testing/town.js';

let town: AlertTown;
let fatma: Townsperson;
let jan: Townsperson;
let request: TownPost;
let offer: TownPost;

beforeAll(async () => {
  town = await openAlertTown();
});
afterAll(() => town.close());
beforeEach(async () => {
  ({ fatma, jan, request, offer } = await town.begin());
});

describe('the same words', () => {
  it('are told to nobody twice, however many workers choose at once', async () => {
    // Seen red without alert_once_key: two rows.
    await town.publish([request, offer]);
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    let over = false;
    const later = begun.then(() => town.raise(request)).finally(() => (over = true));
    const first = await town.database.write(async (tx) => {
      const raised = await town.alerts.raise(tx, request.id);
      begin();
      // The second one waits for what becomes of the row of the first, unless nothing keeps it from going on.
      while (!over && (await backendsWaiting(town.database)) === 0) await new Promise((next) => setImmediate(next));
      return raised;
    });
    const second = await later;
    expect([first, second]).toEqual([1, 0]);
    expect(await town.chosen(request)).toHaveLength(1);
  });

  it('are told to nobody twice, whatever happens to the post', async () => {
    await town.publish([request, offer]);
    expect(await town.raise(request)).toBe(1);
    await town.change(`UPDATE post SET state = 'lapsed' WHERE id = $1`, request.id);
    await town.change(`UPDATE post SET state = 'open' WHERE id = $1`, request.id);
    expect(await town.raise(request)).toBe(0);
  });

  it('are not told after a NO, and other words are', async () => {
    await town.publish([request, offer]);
    await town.raise(request);
    expect(await town.toTell()).toEqual([jan.id]);
    expect((await town.answers.say(actorOf(jan.id), request.id)).ok).toBe(true);
    expect(await town.toTell()).toEqual([]);
    await otherWords(request);
    expect(await town.raise(request)).toBe(1);
    expect(await town.toTell()).toEqual([jan.id]);
  });

  it('are told again after a NO that was taken back before the mail left', async () => {
    await town.publish([request, offer]);
    await town.raise(request);
    await town.answers.say(actorOf(jan.id), request.id);
    expect((await town.answers.takeBack(actorOf(jan.id), request.id)).ok).toBe(true);
    expect(await town.toTell()).toEqual([jan.id]);
    expect(await town.answers.takeBack(actorOf(jan.id), request.id)).toMatchObject({ error: { kind: 'NotFound' } });
  });

  it('are not NO to for whoever may not see them, or wrote them', async () => {
    await town.publish([request, offer]);
    await town.change('INSERT INTO block (by_id, blocked_id, made_at) VALUES ($1, $2, now())', fatma.id, jan.id);
    for (const who of [jan, fatma]) {
      expect(await town.answers.say(actorOf(who.id), request.id)).toMatchObject({ error: { kind: 'NotFound' } });
    }
  });
});

describe('why somebody was chosen', () => {
  beforeEach(async () => {
    await town.publish([request, offer]);
  });

  it('no longer holds when the own post is closed', async () => {
    await town.raise(request);
    await town.change(`UPDATE post SET state = 'lapsed' WHERE id = $1`, offer.id);
    expect(await town.toTell()).toEqual([]);
  });

  it('no longer holds when the search is off or removed', async () => {
    const search = await town.keep(fatma, { hears: 'atOnce' });
    await town.raise(offer);
    expect(await town.toTell()).toEqual([fatma.id]);
    await town.change(`UPDATE saved_search SET hears = 'off'`);
    expect(await town.toTell()).toEqual([]);
    await town.searches.remove(actorOf(fatma.id), search);
    expect(await town.toTell()).toEqual([]);
  });

  it('no longer holds when the profile does not name the activity any more', async () => {
    const able = town.personOf();
    await town.neighbours([able], ['hanging-blinds']);
    await town.raise(request);
    expect((await town.toTell()).toSorted()).toEqual([able.id, jan.id].toSorted());
    await town.change(`UPDATE resident SET skills = '{}' WHERE person_id = $1`, able.id);
    expect(await town.toTell()).toEqual([jan.id]);
  });
});

describe('what a broker hears of it', () => {
  it('are counts, for the areas of the broker alone', async () => {
    const able = peopleOf(town, 4);
    await town.neighbours(able, ['hanging-blinds']);
    await town.publish([request, offer]);
    await town.raise(request);
    const [no, talks] = able as [Townsperson, Townsperson];
    await town.change('UPDATE alert SET told_at = now() WHERE person_id <> $1', jan.id);
    await town.answers.say(actorOf(no.id), request.id);
    await town.database.write((tx) => town.alerts.noteTalks(tx, request.id, [talks.id, fatma.id]));
    const broker = actorOf(jan.id, ['WK003401']);
    expect(await town.alerts.told(broker, request.id)).toMatchObject({
      ok: true,
      value: { waiting: 1, told: 4, openedTalks: 1, no: 1, notAnswered: 2 },
    });
    for (const other of [actorOf(jan.id, ['WK003402']), actorOf(fatma.id)]) {
      expect(await town.alerts.told(other, request.id)).toEqual({ ok: false, error: { kind: 'NotFound' } });
    }
    await otherWords(request);
    expect(await town.alerts.told(broker, request.id)).toMatchObject({ value: { told: 0, notAnswered: 0 } });
  });
});

/** Other words of a post that were approved: all that counts here is that their hash is another. */
async function otherWords({ id }: TownPost): Promise<void> {
  await town.change(`UPDATE post_revision SET state = 'superseded' WHERE post_id = $1`, id);
  await town.change(
    `INSERT INTO post_revision SELECT (jsonb_populate_record(r, jsonb_build_object('number', 2, 'state', 'approved', 'content_hash', $2::text,
       'approved_hash', $2::text))).* FROM post_revision r WHERE r.post_id = $1 AND r.number = 1`,
    id,
    'f'.repeat(64),
  );
  await town.change(
    'UPDATE post SET latest_revision = 2, approved_revision = 2, approved_hash = $2 WHERE id = $1',
    id,
    'f'.repeat(64),
  );
}
