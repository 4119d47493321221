import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { must, street, terms, type Street } from '../testing/street.js';

let world: Street;
beforeAll(async () => {
  world = await street();
});
afterAll(() => world.close());

const coffee = { inReturn: { kind: 'together', what: 'Koffie' } } as const;
const refused = (error: object) => ({ ok: false, error });

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
      state,
      version,
      termsHash,
      proposedBy,
      counters,
      answerBy,
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

  it('is over when the help begins: nobody says yes to what has begun, whatever deadline was given', async () => {
    // Seen red with the deadline of an hour and no look at the start: at 10:00 the yes made an agreement about 10:00.
    const soon = { when: { kind: 'at', start: '2027-02-02T10:00', minutes: 60 } } as const;
    const startsAt = new Date('2027-02-02T09:00:00Z');
    const began = world.clock.now();
    world.clock.moveTo(new Date('2027-02-02T08:20:00Z'));
    const { id, fatma, hash } = await world.underWay(soon);
    expect(await world.reading.talks(fatma.id, id)).toMatchObject({ answerBy: startsAt });
    await world.rows(`UPDATE negotiation SET answer_by = answer_by + interval '20 minutes' WHERE id = $1`, id);
    world.clock.moveTo(startsAt);
    expect(await world.talks.accept(fatma, id, 1, hash)).toEqual(refused({ kind: 'AlreadyStarted', startsAt }));
    expect(await world.rows('SELECT 1 FROM agreement WHERE negotiation_id = $1', id)).toEqual([]);
    world.clock.moveTo(began);
  });

  it('lapses more than a page at a look', async () => {
    const postId = await world.post(await world.person('Fatma'));
    await world.rows(
      `WITH people AS (
         INSERT INTO person (id, first_name, locale) SELECT gen_random_uuid(), 'Ann', 'nl' FROM generate_series(1, 150)
         RETURNING id)
       INSERT INTO negotiation (id, post_id, post_revision, requester_id, helper_id, opened_by, responder_id, zone, state,
         answer_by, opened_at, changed_at)
       SELECT gen_random_uuid(), p.id, 1, p.author_id, people.id, 'helper', people.id, 'Europe/Amsterdam',
         'awaitingRequester', $2, $2, $2
       FROM post p CROSS JOIN people WHERE p.id = $1`,
      postId,
      world.clock.now(),
    );
    expect(await world.closing.lapseDue()).toBe(150);
    expect(await world.closing.lapseDue()).toBe(0);
  });
});

describe('a proposal', () => {
  it('can be taken back before an answer; then it is its author’s turn and nothing stands', async () => {
    const { id, fatma, jan, hash } = await world.underWay({
      when: { kind: 'at', start: '2027-02-02T10:00', minutes: 60 },
    });
    expect(await world.talks.withdrawProposal(fatma, id)).toMatchObject(refused({ kind: 'NotYourProposal' }));
    must(await world.talks.withdrawProposal(jan, id));
    expect(await world.reading.talks(fatma.id, id)).toMatchObject({
      state: 'awaitingHelper',
      termsHash: null,
      version: 1,
    });
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
    const [occurrence] = await world.rows<{ id: string }>(
      'SELECT id FROM occurrence WHERE agreement_id = $1',
      agreementId,
    );
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
      world.mediated.askMediation(eve, id),
      world.mediated.stopMediation(eve, id),
      world.mediated.adoptSuggestion(eve, id, { suggestion: 1, termsHash: hash }),
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
    expect(await world.talks.message(promise.fatma, promise.id, 'Dag')).toMatchObject(
      refused({ kind: 'AlreadySettled' }),
    );
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
