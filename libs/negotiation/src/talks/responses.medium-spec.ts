import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedIn } from '#kernel';

import { AMSTERDAM, HAVEN, must, street, terms, type Street } from '../testing/street.js';

let world: Street;
beforeAll(async () => {
  world = await street();
});
afterAll(() => world.close());

const refused = (error: object) => ({ ok: false, error });

describe('answering a post', () => {
  it('opens talks with a first proposal, and it is the author’s turn', async () => {
    const { id, fatma, jan, hash } = await world.underWay();
    expect(await world.reading.talks(fatma.id, id)).toMatchObject({
      state: 'awaitingRequester',
      requesterId: fatma.id,
      helperId: jan.id,
      version: 1,
      termsHash: hash,
      proposedBy: 'helper',
      zone: 'Europe/Amsterdam',
      other: { id: jan.id, firstName: 'Jan', areaCode: HAVEN, languages: ['nl'] },
      terms: { when: { kind: 'at', start: '2026-12-15T10:00', zone: 'Europe/Amsterdam', minutes: 60 } },
    });
    expect(await world.told(id)).toEqual(['negotiation.opened', 'negotiation.proposed']);
  });

  it('makes the author of an offer the helper', async () => {
    const [erik, fatma] = [await world.person('Erik'), await world.person('Fatma')];
    const id = must(await world.talks.respond(fatma, await world.post(erik, { kind: 'offer' }), terms()));
    expect(await world.reading.talks(erik.id, id)).toMatchObject({ state: 'awaitingHelper', helperId: erik.id });
  });

  it('is not for its author, twice at a time, without a profile, or when the post is not open', async () => {
    const { id, postId, fatma, jan } = await world.underWay();
    expect(await world.talks.respond(fatma, postId, terms())).toEqual(refused({ kind: 'OwnPost' }));
    expect(await world.talks.respond(jan, postId, terms())).toEqual(
      refused({ kind: 'AlreadyTalking', negotiationId: id }),
    );
    const ann = await world.person('Ann');
    await world.rows('DELETE FROM resident WHERE person_id = $1', ann.id);
    expect(await world.talks.respond(ann, postId, terms())).toEqual(refused({ kind: 'ProfileIncomplete' }));
    must(await world.posts.withdrawPost(fatma, postId));
    expect(await world.talks.respond(await world.person('Ali'), postId, terms())).toEqual(
      refused({ kind: 'PostClosed', state: 'withdrawn' }),
    );
  });

  it('is as if the post were not there for whoever is blocked or lives elsewhere while it tells of absence', async () => {
    const [fatma, rui, hana] = [
      await world.person('Fatma'),
      await world.person('Rui'),
      await world.person('Hana', AMSTERDAM),
    ];
    const postId = await world.post(fatma, { activity: 'pet-sitting' });
    must(await world.blocks.block(fatma, rui.id));
    for (const somebody of [rui, hana])
      expect(await world.talks.respond(somebody, postId, terms())).toEqual(refused({ kind: 'NotFound' }));
  });

  it('is not for people on pause, on either side', async () => {
    const { postId } = await world.underWay();
    const ali = await world.person('Ali');
    const until = new Date(world.clock.now().getTime() + 86_400_000);
    const pause = (who: SignedIn, to: Date | null) =>
      world.rows('UPDATE resident SET paused_until = $2 WHERE person_id = $1', who.id, to);
    await pause(ali, until);
    expect(await world.talks.respond(ali, postId, terms())).toEqual(refused({ kind: 'OnPause', until }));
    const author = await world.person('Fatma');
    const other = await world.post(author);
    await pause(author, until);
    expect(await world.talks.respond(await world.person('Jan'), other, terms())).toEqual(refused({ kind: 'NotFound' }));
  });

  it('is possible five times a day for a new account, exactly, and again a day later', async () => {
    // Seen red without the lock of the person: 10 of 10 at once opened talks.
    const ann = await world.person('Ann', HAVEN, 2);
    const posts: string[] = [];
    for (let n = 0; n < 10; n += 1) posts.push(await world.post(await world.person('Fatma')));
    const answers = await Promise.all(posts.map((postId) => world.talks.respond(ann, postId, terms())));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(5);
    expect(answers.find(({ ok }) => !ok)).toEqual(refused({ kind: 'TooOften', retryAfterSeconds: 86_400 }));
    world.clock.advance({ days: 1 });
    const left = posts[answers.findIndex(({ ok }) => !ok)] ?? '';
    expect(await world.talks.respond(ann, left, terms())).toMatchObject({ ok: true });
  });

  it('takes terms that can be used, and masks contact details in them', async () => {
    const [fatma, jan] = [await world.person('Fatma'), await world.person('Jan')];
    const postId = await world.post(fatma);
    const unknown = terms({ what: { activity: 'rocket-science', task: 'Naar de maan' } });
    expect(await world.talks.respond(jan, postId, unknown)).toMatchObject({ error: { field: 'what.activity' } });
    const paid = terms({ inReturn: { kind: 'together', what: '8 euro per uur' } });
    expect(await world.talks.respond(jan, postId, paid)).toMatchObject({ error: { kind: 'PaidWork' } });
    const id = must(
      await world.talks.respond(jan, postId, terms({ conditions: 'Bel 06 12345678' }), 'Of mail jan@example.org'),
    );
    expect((await world.reading.talks(fatma.id, id))?.terms?.conditions).toBe('Bel •••');
    expect(await world.reading.turns(fatma.id, [id])).toMatchObject([{ body: 'Of mail •••', masked: true }]);
    const [kept] = await world.rows<{ original: string }>('SELECT original FROM turn WHERE negotiation_id = $1', id);
    expect(kept?.original).toContain('06 12345678');
    expect(kept?.original).toContain('jan@example.org');
  });
});
