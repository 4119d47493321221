import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { openAlertTown, peopleOf, type AlertTown } from '../testing/alert-town.js';
import { actorOf, GRONINGEN, ZEEWOLDE, type Townsperson, type TownPost } from '../testing/town.js';

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
  await town.change(`UPDATE person SET email = id || '@example.org'`);
  await town.change('TRUNCATE outbox_event');
});

const people = async (post: TownPost): Promise<string[]> => (await town.chosen(post)).map(({ person }) => person);

describe('who is chosen to hear of a new post', () => {
  it('are authors of posts that it fits, with the reasons as they may read them', async () => {
    await town.publish([request, offer]);
    expect(await town.raise(request)).toBe(1);
    expect(await town.chosen(request)).toEqual([
      {
        person: jan.id,
        why: 'fits',
        hears: 'digest',
        own: offer.id,
        search: null,
        reasons: expect.arrayContaining([
          { kind: 'activity', is: 'same', verdict: 'for', activity: 'hanging-blinds' },
          // Fatma's Arabic is missing of his offer; he is not told what was missing of hers.
          { kind: 'language', is: 'shared', verdict: 'for', languages: ['nl'], missing: [] },
        ]),
      },
    ]);
  });

  it('are told of in one event a page, with ids alone', async () => {
    await town.publish([request, offer]);
    await town.raise(request);
    const [{ id }] = (await town.rows<{ id: string }>('SELECT id FROM alert')) as [{ id: string }];
    expect(await town.events()).toEqual([{ topic: 'alert.raised', payload: { postId: request.id, alertIds: [id] } }]);
  });

  it('are not authors whom it fits weakly', async () => {
    await town.publish([
      { ...request, languages: ['ar'], availability: 1 },
      { ...offer, activity: 'odd-jobs' },
    ]);
    const answer = await town.suggestions.forPost(actorOf(fatma.id), request.id);
    expect(answer).toMatchObject({ value: { suggestions: [{ strength: 'weak' }] } });
    expect(await town.raise(request)).toBe(0);
  });

  it('are residents without a post whose profile names the activity', async () => {
    const [able, far] = [town.personOf(), town.personOf({ areaCode: GRONINGEN })];
    await town.neighbours([able, far], ['hanging-blinds']);
    await town.neighbours([town.personOf()], ['odd-jobs']);
    await town.publish([request]);
    await town.raise(request);
    expect(await town.chosen(request)).toEqual([
      expect.objectContaining({ person: able.id, why: 'fits', own: null, hears: 'digest' }),
    ]);
  });

  it('are heard by their offer rather than by their profile where they have one', async () => {
    const able = town.personOf();
    await town.neighbours([able], ['hanging-blinds']);
    const own = town.postOf(able, { languages: ['pl'], availability: 1, activity: 'odd-jobs' });
    await town.publish([request, own]);
    expect(await town.raise(request)).toBe(0);
    await town.change(`UPDATE post SET state = 'lapsed' WHERE id = $1`, own.id);
    expect(await town.raise(request)).toBe(1);
  });

  it('are owners of searches that it meets, as they want to hear of it', async () => {
    const search = await town.keep(fatma, { hears: 'atOnce' });
    await town.publish([offer]);
    await town.raise(offer);
    expect(await town.chosen(offer)).toEqual([
      { person: fatma.id, why: 'search', hears: 'atOnce', own: null, search, reasons: null },
    ]);
  });

  it('are one each, by what they asked for themselves', async () => {
    await town.publish([request, offer]);
    const [, atOnce] = [await town.keep(fatma), await town.keep(fatma, { hears: 'atOnce' })];
    await town.raise(offer);
    expect(await town.chosen(offer)).toEqual([expect.objectContaining({ person: fatma.id, search: atOnce })]);
  });

  it('are the best, and among equals those who were chosen longest ago', async () => {
    const able = peopleOf(town, 60);
    await town.neighbours(able, ['hanging-blinds']);
    await town.publish([request, offer]);
    await town.raise(request);
    const first = await people(request);
    expect(first).toHaveLength(town.settings.ALERTS_A_POST);
    const again = town.postOf(fatma, { kind: 'request', languages: ['ar', 'nl'] });
    await town.publish([again]);
    await town.raise(again);
    const later = await people(again);
    // Jan fits fairly and these strongly: ten of them were left out, and come first now.
    expect(first).not.toContain(jan.id);
    const leftOut = able.map(({ id }) => id).filter((id) => !first.includes(id));
    expect(leftOut).toHaveLength(10);
    expect(later).toEqual(expect.arrayContaining(leftOut));
  });
});

describe('who is not chosen', () => {
  const hushed = async (change: () => Promise<void>): Promise<void> => {
    await town.publish([request, offer]);
    await change();
    expect(await town.raise(request)).toBe(0);
  };

  it.each([
    ['somebody who pauses', `UPDATE resident SET paused_until = now() + interval '100 years' WHERE person_id = $1`],
    ['somebody who is suspended', `UPDATE person SET state = 'suspended' WHERE id = $1`],
    ['somebody without an address', 'UPDATE person SET email = NULL WHERE id = $1'],
    [
      'somebody who wants to hear nothing',
      `INSERT INTO alert_hearing (person_id, fits, changed_at) VALUES ($1, 'off', now())`,
    ],
  ])('is %s', (_, change) => hushed(() => town.change(change, jan.id)));

  it.each([
    ['whom the author blocks', () => [fatma.id, jan.id]],
    ['who blocks the author', () => [jan.id, fatma.id]],
  ])('is somebody %s', (_, pair) =>
    hushed(() => town.change('INSERT INTO block (by_id, blocked_id, made_at) VALUES ($1, $2, now())', ...pair())),
  );

  it('is somebody who talks about it already', () =>
    hushed(() => town.database.write((tx) => town.alerts.noteTalks(tx, request.id, [fatma.id, jan.id]))));

  it('is anybody while its author pauses, or when it is closed', async () => {
    await hushed(() =>
      town.change(`UPDATE resident SET paused_until = now() + interval '100 years' WHERE person_id = $1`, fatma.id),
    );
    await town.change('UPDATE resident SET paused_until = NULL');
    await town.change(`UPDATE post SET state = 'lapsed' WHERE id = $1`, request.id);
    expect(await town.raise(request)).toBe(0);
  });

  it('is anybody of another municipality when it tells that somebody is away', async () => {
    const [near, other] = [town.personOf(), town.personOf({ areaCode: ZEEWOLDE })];
    await town.neighbours([near, other], ['pet-sitting']);
    await town.keep(other, { kind: 'request', activities: ['pet-sitting'], metres: 50_000 });
    const away = town.postOf(fatma, { kind: 'request', activity: 'pet-sitting', onceOn: '2026-12-08' });
    await town.publish([away]);
    expect(await town.rows('SELECT absence FROM post WHERE id = $1', away.id)).toEqual([{ absence: true }]);
    await town.raise(away);
    expect(await people(away)).toEqual([near.id]);
    const [told] = await town.chosen(away);
    expect(told?.reasons).toContainEqual({ kind: 'date', is: 'unknown', verdict: 'unknown' });
  });
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
      while (!over && (await waiting()) === 0) await new Promise((next) => setImmediate(next));
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

/** How many backends of this database wait for another one's transaction. */
async function waiting(): Promise<number> {
  const [row] = await town.rows<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return row?.count ?? 0;
}

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
