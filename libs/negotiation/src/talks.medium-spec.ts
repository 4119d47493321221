import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedIn } from '#kernel';

import { AMSTERDAM, HAVEN, must, street, terms, type Street } from './testing/street.js';

let world: Street;
beforeAll(async () => {
  world = await street();
});
afterAll(() => world.close());

const coffee = { inReturn: { kind: 'together', what: 'Koffie' } } as const;
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
      refused({ kind: 'PostNotOpen', state: 'withdrawn' }),
    );
  });

  it('is as if the post were not there for whoever is blocked or lives elsewhere while it tells of absence', async () => {
    const [fatma, rui, hana] = [await world.person('Fatma'), await world.person('Rui'), await world.person('Hana', AMSTERDAM)];
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

describe('a stale accept (S2)', () => {
  it('is refused, the standing version is shown with what changed, and nothing is agreed', async () => {
    const { id, fatma, jan, hash } = await world.underWay();
    must(await world.talks.counter(fatma, id, 1, terms(coffee)));
    must(await world.talks.counter(jan, id, 2, terms({ ...coffee, conditions: 'Ik kom met de hond' })));
    const standing = await world.standing(fatma, id);
    expect(await world.talks.accept(fatma, id, 1, hash)).toMatchObject(
      refused({
        kind: 'StaleVersion',
        standingVersion: 3,
        standing: { version: 3, termsHash: standing.hash, terms: { conditions: 'Ik kom met de hond' } },
        differences: [{ term: 'inReturn' }, { term: 'conditions' }],
      }),
    );
    expect(await world.talks.accept(fatma, id, 3, hash)).toMatchObject(refused({ kind: 'StaleVersion' }));
    expect(await world.talks.accept(jan, id, 3, standing.hash)).toEqual(
      refused({ kind: 'NotYourTurn', waitingFor: fatma.id }),
    );
    expect(await world.rows('SELECT 1 FROM agreement WHERE negotiation_id = $1', id)).toEqual([]);
    must(await world.talks.accept(fatma, id, 3, standing.hash));
    expect(await world.talks.accept(fatma, id, 3, standing.hash)).toEqual(
      refused({ kind: 'AlreadySettled', state: 'agreed' }),
    );
  });
});

describe('a question (S3)', () => {
  it('changes neither proposal, nor turn, nor deadline, and nobody can accept it', async () => {
    const { id, fatma, jan, hash } = await world.underWay();
    const before = await world.reading.talks(fatma.id, id);
    world.clock.advance({ minutes: 5 });
    const question = must(await world.talks.ask(jan, id, 'Is er een lift?'));
    expect(await world.talks.answer(jan, id, question, 'Ja')).toEqual(refused({ kind: 'NotFound' }));
    must(await world.talks.answer(fatma, id, question, 'Ja, er is een lift.'));
    must(await world.talks.message(jan, id, 'Mooi!'));
    const { state, version, termsHash, proposedBy, counters, answerBy } = before ?? {};
    expect(await world.reading.talks(fatma.id, id)).toMatchObject({
      ...{ state, version, termsHash, proposedBy, counters, answerBy },
      turns: 4,
    });
    expect(await world.reading.turns(jan.id, [id])).toMatchObject([
      { number: 1, kind: 'propose' },
      { number: 2, kind: 'ask', body: 'Is er een lift?', version: 1 },
      { number: 3, kind: 'answer', answers: 2 },
      { number: 4, kind: 'message' },
    ]);
    must(await world.talks.accept(fatma, id, 1, hash));
  });
});

describe('silence (S4)', () => {
  it('lapses once at the deadline, never accepts, and the post can be answered again', async () => {
    world.clock.advance({ days: 6 });
    await world.closing.lapseDue();
    const later = { when: { kind: 'at', start: '2027-01-05T10:00', minutes: 60 } } as const;
    const { id, postId, fatma, jan, hash } = await world.underWay(later);
    world.clock.advance({ days: 4, hours: 23 });
    expect(await world.closing.lapseDue()).toBe(0);
    expect(await world.reading.talks(jan.id, id)).toMatchObject({ state: 'awaitingRequester' });
    world.clock.advance({ hours: 1 });
    expect(await world.talks.accept(fatma, id, 1, hash)).toMatchObject(refused({ kind: 'TermsLapsed' }));
    expect(await world.closing.lapseDue()).toBe(1);
    expect(await world.closing.lapseDue()).toBe(0);
    expect(await world.reading.talks(jan.id, id)).toMatchObject({ state: 'closed', closedBecause: 'noAnswer' });
    expect((await world.told(id)).filter((topic) => topic === 'negotiation.closed')).toHaveLength(1);
    must(await world.talks.respond(jan, postId, terms(later)));
  });

  it('lapses more than a page at a look', async () => {
    await world.rows(
      `INSERT INTO negotiation (id, post_id, post_revision, requester_id, helper_id, opened_by, responder_id, zone, state,
         answer_by, opened_at, changed_at)
       SELECT gen_random_uuid(), p.id, 1, p.author_id, h.id, 'helper', h.id, 'Europe/Amsterdam', 'awaitingRequester', $1, $1, $1
       FROM (SELECT * FROM post LIMIT 20) p CROSS JOIN (SELECT id FROM person ORDER BY id DESC LIMIT 12) h
       WHERE h.id <> p.author_id ON CONFLICT DO NOTHING`,
      world.clock.now(),
    );
    expect(await world.closing.lapseDue()).toBeGreaterThan(100);
    expect(await world.closing.lapseDue()).toBe(0);
  });
});

describe('a proposal', () => {
  it('can be taken back before an answer; then it is its author’s turn and nothing stands', async () => {
    const { id, fatma, jan, hash } = await world.underWay({ when: { kind: 'at', start: '2027-02-02T10:00', minutes: 60 } });
    expect(await world.talks.withdrawProposal(fatma, id)).toMatchObject(refused({ kind: 'NotYourProposal' }));
    must(await world.talks.withdrawProposal(jan, id));
    expect(await world.reading.talks(fatma.id, id)).toMatchObject({ state: 'awaitingHelper', termsHash: null, version: 1 });
    expect(await world.talks.accept(fatma, id, 1, hash)).toMatchObject(refused({ kind: 'NotYourTurn' }));
    must(await world.talks.propose(jan, id, terms({ when: { kind: 'at', start: '2027-02-03T10:00', minutes: 60 } })));
    expect(await world.standing(fatma, id)).toMatchObject({ version: 2 });
  });

  it('with something open can be talked about, not accepted', async () => {
    const { id, fatma, hash } = await world.underWay({ when: { kind: 'open', note: 'Wij bellen' } });
    expect(await world.talks.accept(fatma, id, 1, hash)).toEqual(refused({ kind: 'OpenPoints', terms: ['when'] }));
  });
});

describe('a stranger', () => {
  it('hears of everything that it is not there', async () => {
    const { id, postId, agreementId, hash } = await world.agreed({
      when: { kind: 'at', start: '2027-02-02T10:00', minutes: 60 },
    });
    const eve = await world.person('Eve');
    const { talks, agreements } = world;
    const [occurrence] = await world.rows<{ id: string }>('SELECT id FROM occurrence WHERE agreement_id = $1', agreementId);
    const time = occurrence?.id ?? '';
    const answers = await Promise.all([
      talks.counter(eve, id, 1, terms({ when: { kind: 'open', note: 'Later' } })),
      talks.propose(eve, id, terms({ when: { kind: 'open', note: 'Later' } })),
      talks.accept(eve, id, 1, hash),
      talks.withdrawProposal(eve, id),
      talks.decline(eve, id),
      talks.leave(eve, id),
      talks.ask(eve, id, 'Wie?'),
      talks.answer(eve, id, 1, 'Ik'),
      talks.message(eve, id, 'Hallo'),
      talks.askMediation(eve, id),
      agreements.cancelOccurrence(eve, time, 'ill'),
      agreements.moveOccurrence(eve, time, '2027-02-03T10:00'),
      agreements.endAgreement(eve, agreementId, 'done'),
      talks.leave(eve, 'not an id'),
    ]);
    expect(answers).toEqual(answers.map(() => refused({ kind: 'NotFound' })));
    expect(await world.reading.talks(eve.id, id)).toBeNull();
    expect(await world.reading.agreement(eve.id, agreementId)).toBeNull();
    expect(await world.reading.turns(eve.id, [id])).toEqual([]);
    expect(await world.reading.versions(eve.id, [id])).toEqual([]);
    expect(await world.reading.occurrences(eve.id, [agreementId])).toEqual([]);
    expect(postId).not.toBe(id);
  });
});

describe('a block', () => {
  it('ends what can be said at once, closes the talks, and leaves an agreement to a broker', async () => {
    const later = { when: { kind: 'at', start: '2027-02-02T10:00', minutes: 60 } } as const;
    const { id, fatma, jan, hash } = await world.underWay(later);
    const promise = await world.agreed(later);
    must(await world.blocks.block(jan, fatma.id));
    must(await world.blocks.block(promise.jan, promise.fatma.id));
    expect(await world.talks.accept(fatma, id, 1, hash)).toEqual(refused({ kind: 'AlreadySettled', state: 'closed' }));
    expect(await world.talks.message(promise.fatma, promise.id, 'Dag')).toMatchObject(refused({ kind: 'AlreadySettled' }));
    await world.database.write((tx) => world.closing.closeBetween(tx, jan.id, fatma.id));
    await world.database.write((tx) => world.closing.closeBetween(tx, promise.jan.id, promise.fatma.id));
    expect(await world.reading.talks(fatma.id, id)).toMatchObject({ state: 'closed', closedBecause: 'blocked' });
    expect(await world.reading.agreement(promise.fatma.id, promise.agreementId)).toMatchObject({ state: 'active' });
    expect(await world.told(promise.agreementId)).toEqual(['agreement.formed', 'agreement.needsBroker']);
  });
});

describe('a post that goes away', () => {
  it('closes the talks about it', async () => {
    const { id, postId, fatma } = await world.underWay({ when: { kind: 'open', note: 'Later' } });
    await world.database.write((tx) => world.closing.closeAbout(tx, postId));
    expect(await world.reading.talks(fatma.id, id)).toMatchObject({ state: 'closed', closedBecause: 'postClosed' });
  });
});

describe('one’s talks', () => {
  it('come last changed first, page by page, as requester and as helper', async () => {
    const later = { when: { kind: 'open', note: 'Later' } } as const;
    const { id, jan } = await world.underWay(later);
    const ids = [id];
    for (let n = 0; n < 4; n += 1) {
      world.clock.advance({ minutes: 1 });
      const by = n % 2 === 0 ? jan : await world.person('Ann');
      const author = n % 2 === 0 ? await world.person('Ann') : jan;
      ids.unshift(must(await world.talks.respond(by, await world.post(author), terms(later))));
    }
    const seen: string[] = [];
    let after: string[] | null = null;
    for (;;) {
      const page = await world.reading.myTalks(jan.id, after, 2);
      seen.push(...page.map((talks) => talks.id));
      const last = page.at(-1);
      if (!last) break;
      after = [last.changedAt.toISOString(), last.id];
    }
    expect(seen).toEqual(ids);
  });
});
