import { describe, expect, it } from '@jest/globals';

import { exampleTalks, exampleTerms } from '../terms/examples.data.js';
import {
  adopt,
  askMediation,
  isMediator,
  joinMediation,
  leaveMediation,
  remarkAsMediator,
  stopMediation,
  suggest,
} from './mediation.rules.js';
import { DEFAULT_LIMITS } from './talks-limits.rules.js';
import { offersMediation, talksAfter } from './talks.rules.js';
import type { Talks } from './talks.rules.js';
import { accept, counter, lapse, remark } from './turns.rules.js';

const limits = DEFAULT_LIMITS;
const now = new Date('2026-01-02T12:00:00Z');
const standing = exampleTerms();
const beside = { terms: exampleTerms({ inReturn: { kind: 'together', what: 'Koffie' } }), hash: 'beside' };
const seen = { suggestion: 1, termsHash: 'beside' };
const refused = (error: unknown) => ({ ok: false, error });
const lapsed = exampleTalks({ state: 'closed', closedBecause: 'noAnswer' });
const agreed = exampleTalks({ mediation: 'agreed' });
const joined = exampleTalks({ mediation: 'joined', mediatorId: 'nadia' });
const suggested = { ...joined, suggestion: 1 };

function must<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

describe('a broker’s help', () => {
  it('is offered after four counters, also when the same two versions go to and fro, and when nobody answered', () => {
    let talks: Talks = exampleTalks();
    const versions = [standing, beside.terms];
    for (let n = 1; n <= 4; n += 1) {
      expect(offersMediation(talks, limits)).toBe(false);
      const by = n % 2 === 1 ? 'jan' : 'fatma';
      const [stands, next] = n % 2 === 1 ? versions : versions.toReversed();
      const decided = counter(talks, by, { seenVersion: n }, stands ?? null, next ?? standing, now, limits);
      talks = talksAfter(talks, must(decided), `hash-${n + 1}`);
    }
    expect(offersMediation(talks, limits)).toBe(true);
    expect(offersMediation(lapsed, limits)).toBe(true);
    expect(offersMediation(exampleTalks({ counters: 9, state: 'agreed' }), limits)).toBe(false);
  });

  it('is asked for by one and agreed to by the other, before anybody comes', () => {
    for (const talks of [exampleTalks(), lapsed]) {
      const one = talksAfter(talks, must(askMediation(talks, 'jan')), null);
      expect(one).toEqual({ ...talks, mediation: 'askedByHelper' });
      expect(must(askMediation(talks, 'fatma'))).toMatchObject({
        turn: 'askMediation',
        by: 'requester',
        mediation: 'askedByRequester',
      });
      expect(askMediation(one, 'jan')).toEqual(refused({ kind: 'AlreadyAsked', mediation: 'askedByHelper' }));
      expect(joinMediation(one, 'nadia', standing, now, limits)).toEqual(
        refused({ kind: 'NotMediated', mediation: 'askedByHelper' }),
      );
      expect(talksAfter(one, must(askMediation(one, 'fatma')), null).mediation).toBe('agreed');
    }
  });

  it('is for talks that go on, or that nobody answered', () => {
    for (const talks of [
      exampleTalks({ state: 'agreed' }),
      exampleTalks({ state: 'closed', closedBecause: 'declined' }),
    ])
      expect(askMediation(talks, 'jan')).toEqual(refused({ kind: 'AlreadySettled', state: talks.state }));
  });

  it('ends when one of the two would not, or no longer', () => {
    for (const talks of [exampleTalks({ mediation: 'askedByHelper' }), agreed, suggested]) {
      const after = talksAfter(talks, must(stopMediation(talks, 'fatma')), null);
      expect(after).toEqual({ ...talks, mediation: null, mediatorId: null, suggestion: null });
      expect(must(stopMediation(talks, 'fatma'))).toMatchObject({ turn: 'stopMediation', by: 'requester' });
    }
    expect(stopMediation(exampleTalks(), 'fatma')).toEqual(refused({ kind: 'NotMediated', mediation: null }));
  });
});

describe('a mediator', () => {
  it('is one broker, and gives whoever is to answer the whole time again', () => {
    const late = new Date(agreed.answerBy.getTime() - 1000);
    const decided = must(
      joinMediation(agreed, 'nadia', { ...standing, when: { kind: 'open', note: 'Later' } }, late, limits),
    );
    expect(decided).toMatchObject({
      turn: 'joinMediation',
      by: null,
      byBroker: 'nadia',
      to: 'awaitingHelper',
      stands: 'same',
    });
    expect(decided.answerBy.getTime() - late.getTime()).toBe(limits.answerDays * 86_400_000);
    expect(joinMediation(joined, 'bram', standing, now, limits)).toEqual(refused({ kind: 'AlreadyMediated' }));
    expect(isMediator(joined, 'nadia')).toBe(true);
    expect(isMediator(joined, 'bram')).toBe(false);
  });

  it('never shortens a deadline by coming', () => {
    expect(must(joinMediation(agreed, 'nadia', standing, now, limits)).answerBy).toEqual(agreed.answerBy);
  });

  it('opens talks again that nobody answered: what stood stands, and the same one is to answer', () => {
    const talks = { ...lapsed, mediation: 'agreed' } as const;
    const after = talksAfter(talks, must(joinMediation(talks, 'nadia', standing, now, limits)), null);
    expect(after).toMatchObject({
      state: 'awaitingHelper',
      version: 1,
      termsHash: 'hash-1',
      closedBecause: null,
      mediatorId: 'nadia',
    });
    expect(after.answerBy > now).toBe(true);
  });

  it('opens them with nothing standing when nothing was put forward', () => {
    const nothing = { version: 0, termsHash: null, proposedBy: null, openedBy: 'helper' } as const;
    const talks = { ...lapsed, ...nothing, mediation: 'agreed' } as const;
    const decided = must(joinMediation(talks, 'nadia', null, now, limits));
    expect(decided).toMatchObject({
      turn: 'joinMediation',
      to: 'awaitingHelper',
      stands: 'nothing',
      mediation: 'joined',
      answerBy: new Date('2026-01-07T12:00:00Z'),
    });
    expect(joinMediation(lapsed, 'nadia', null, now, limits)).toEqual(
      refused({ kind: 'NotMediated', mediation: null }),
    );
  });

  it('gives until twelve hours before the help when what stood stands again, and five days when not', () => {
    const talks = { ...lapsed, mediation: 'agreed' } as const;
    const until = (moment: string) =>
      must(joinMediation(talks, 'nadia', standing, new Date(moment), limits)).answerBy.toISOString();
    expect(until('2026-01-02T12:00:00Z')).toBe('2026-01-05T21:00:00.000Z');
    expect(until('2026-01-06T10:00:00Z')).toBe('2026-01-11T10:00:00.000Z');
    // From its first moment on the help is not ahead any more.
    expect(until('2026-01-06T09:00:00Z')).toBe('2026-01-11T09:00:00.000Z');
  });

  it('is told of as the one who did it', () => {
    expect(suggest(joined, 'nadia', 3)).toMatchObject({ turn: 'suggest', by: null, byBroker: 'nadia', suggestion: 3 });
    expect(remarkAsMediator(joined, 'nadia')).toMatchObject({ turn: 'message', by: null, byBroker: 'nadia' });
    expect(leaveMediation(joined, 'nadia')).toMatchObject({ turn: 'leaveMediation', by: null, byBroker: 'nadia' });
    expect(isMediator({ ...joined, mediation: 'agreed' }, 'nadia')).toBe(false);
  });

  it('finds nothing standing in talks that still wait, when its moment went by', () => {
    // Seen red when only talks that lapsed were looked at: what had begun an hour before stood, with five days to say yes.
    const afterStart = new Date('2026-01-06T10:00:00Z');
    const decided = must(joinMediation(agreed, 'nadia', standing, afterStart, limits));
    expect(talksAfter(agreed, decided, null)).toMatchObject({
      state: 'awaitingRequester',
      version: 1,
      termsHash: null,
      proposedBy: null,
      answerBy: new Date('2026-01-11T10:00:00Z'),
    });
  });

  it('opens them with nothing standing when its moment went by, and whoever began begins again', () => {
    const talks = { ...lapsed, mediation: 'agreed' } as const;
    const afterStart = new Date('2026-01-06T10:00:00Z');
    const after = talksAfter(talks, must(joinMediation(talks, 'nadia', standing, afterStart, limits)), null);
    expect(after).toMatchObject({ state: 'awaitingRequester', version: 1, termsHash: null, proposedBy: null });
  });

  it('changes nothing of the talks by talking or suggesting, and leaves what was suggested', () => {
    expect(talksAfter(joined, remarkAsMediator(joined, 'nadia'), null)).toEqual(joined);
    expect(talksAfter(joined, suggest(joined, 'nadia', 1), 'unused')).toEqual(suggested);
    const left = talksAfter(suggested, leaveMediation(suggested, 'nadia'), null);
    expect(left).toEqual({ ...suggested, mediation: null, mediatorId: null });
  });

  it('can never accept: to the rules of the turns a mediator is a stranger, and the other way round', () => {
    const stands = { version: 1, termsHash: 'hash-1' };
    expect(() => accept(joined, 'nadia', stands, standing, now)).toThrow('no party');
    expect(() => adopt(suggested, 'nadia', seen, beside, standing, now, limits)).toThrow('no party');
    expect(() => remark(joined, 'nadia', 'message')).toThrow('no party');
    for (const person of ['jan', 'bram']) {
      expect(() => suggest(joined, person, 1)).toThrow('no mediator');
      expect(() => leaveMediation(joined, person)).toThrow('no mediator');
      expect(() => remarkAsMediator(joined, person)).toThrow('no mediator');
    }
  });
});

describe('a suggestion', () => {
  it.each(['fatma', 'jan'])(
    'is put forward by %s, whoever’s turn it is, and the other one has still to accept it',
    (by) => {
      const side = by === 'fatma' ? 'requester' : 'helper';
      const decided = must(adopt(suggested, by, seen, beside, standing, now, limits));
      const after = talksAfter(suggested, decided, 'beside');
      expect(after).toMatchObject({ version: 2, termsHash: 'beside', proposedBy: side, suggestion: null, counters: 0 });
      const [other] = ['fatma', 'jan'].filter((person) => person !== by);
      const yes = { version: 2, termsHash: 'beside' };
      expect(accept(after, by, yes, beside.terms, now)).toEqual(refused({ kind: 'NotYourTurn', waitingFor: other }));
      expect(accept(after, other ?? '', yes, beside.terms, now)).toMatchObject({
        value: { to: 'agreed', mediatorId: null },
      });
    },
  );

  it('is a turn with the deadline of its terms, also where nothing stood', () => {
    const nothing = { ...suggested, version: 0, termsHash: null, proposedBy: null };
    expect(adopt(nothing, 'jan', seen, beside, null, now, limits)).toMatchObject({
      value: {
        turn: 'adopt',
        by: 'helper',
        to: 'awaitingRequester',
        stands: 'new',
        version: 1,
        answerBy: new Date('2026-01-05T21:00:00Z'),
      },
    });
  });

  it('leads out of the cap of counters', () => {
    expect(adopt({ ...suggested, counters: 12 }, 'jan', seen, beside, standing, now, limits).ok).toBe(true);
  });

  it.each<[string, ReturnType<typeof adopt>, unknown]>([
    [
      'an older one',
      adopt({ ...suggested, suggestion: 2 }, 'jan', seen, beside, standing, now, limits),
      { kind: 'SuggestionGone', standing: 2 },
    ],
    [
      'another hash',
      adopt(suggested, 'jan', { ...seen, termsHash: 'x' }, beside, standing, now, limits),
      { kind: 'SuggestionGone', standing: 1 },
    ],
    [
      'one whose terms are not there',
      adopt(suggested, 'jan', seen, null, standing, now, limits),
      { kind: 'SuggestionGone', standing: 1 },
    ],
    ['none', adopt(joined, 'jan', seen, null, standing, now, limits), { kind: 'SuggestionGone', standing: null }],
    [
      'one whose moment went by',
      adopt(
        { ...suggested, answerBy: new Date('2026-02-01') },
        'jan',
        seen,
        beside,
        standing,
        new Date('2026-01-07'),
        limits,
      ),
      { kind: 'SuggestionGone', standing: 1 },
    ],
    [
      'what stands already',
      adopt(suggested, 'jan', seen, beside, beside.terms, now, limits),
      { kind: 'NothingChanged' },
    ],
    [
      'one at the deadline',
      adopt(suggested, 'jan', seen, beside, standing, joined.answerBy, limits),
      { kind: 'TermsLapsed', answerBy: joined.answerBy },
    ],
    [
      'one in talks that are agreed',
      adopt({ ...suggested, state: 'agreed' }, 'jan', seen, beside, standing, now, limits),
      { kind: 'AlreadySettled', state: 'agreed' },
    ],
  ])('is not adopted when it is %s', (_, answer, error) => {
    expect(answer).toEqual(refused(error));
  });
});

describe('a lapse', () => {
  it('sends the mediator home, and keeps the consent that was given before one came', () => {
    expect(talksAfter(suggested, must(lapse(suggested, suggested.answerBy)), null)).toMatchObject({
      state: 'closed',
      mediation: null,
      mediatorId: null,
      suggestion: null,
    });
    expect(talksAfter(agreed, must(lapse(agreed, agreed.answerBy)), null)).toMatchObject({ mediation: 'agreed' });
  });
});
