import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { Result } from '#kernel';

import { exampleTalks, exampleTerms } from '../terms/examples.data.js';
import * as mediation from './mediation.rules.js';
import { talksFrom, toldDifferences, type Opening, type WrittenTurn } from './talks-from.rules.js';
import { DEFAULT_LIMITS, type NegotiationLimits } from './talks-limits.rules.js';
import { personOn, standingVersion, talksAfter, turnOf } from './talks.rules.js';
import type { Decision, Talks } from './talks.rules.js';
import type { Terms } from '../terms/terms.rules.js';
import * as turns from './turns.rules.js';

const limits: NegotiationLimits = { ...DEFAULT_LIMITS, counterCap: 6 };
const begin = new Date('2025-12-20T12:00:00Z');
const opening: Opening = { ...exampleTalks(), openedAt: begin };
/** Every version says something else. */
const termsNumber = (n: number): Terms => exampleTerms({ conditions: `Versie ${n}` });
/** So far ahead that no story gets there. */
const LATER = { kind: 'at', start: '2027-06-01T10:00', zone: 'Europe/Amsterdam', minutes: 60 } as const;
const WITH_DEADLINE = ['introduce', 'propose', 'counter', 'adopt', 'withdrawProposal', 'joinMediation'];

/** Talks as they are kept beside the turns that were written. */
interface Kept {
  talks: Talks;
  now: Date;
  closedBy: string | null;
  readonly written: WrittenTurn[];
  readonly terms: Map<number, Terms>;
  readonly suggestions: Map<number, Terms>;
}

type Act = (kept: Kept, by: string) => Result<Decision, unknown>;

const standingOf = ({ talks, terms }: Kept): Terms | null => terms.get(standingVersion(talks)) ?? null;
const besideOf = ({ talks, suggestions }: Kept) => {
  const terms = suggestions.get(talks.suggestion ?? 0);
  return terms ? { terms, hash: `beside-${talks.suggestion}` } : null;
};
const asMediator =
  (act: (talks: Talks, kept: Kept) => Decision): Act =>
  (kept) =>
    kept.talks.mediatorId === 'nadia' ? { ok: true, value: act(kept.talks, kept) } : { ok: false, error: null };

const ACTS: Readonly<Record<string, Act>> = {
  propose: ({ talks, now }, by) => turns.propose(talks, by, termsNumber(talks.version + 1), now, limits),
  counter: (kept, by) => {
    const { talks, now } = kept;
    const next = termsNumber(talks.version + 1);
    return turns.counter(talks, by, { seenVersion: standingVersion(talks) }, standingOf(kept), next, now, limits);
  },
  accept: (kept, by) => {
    const { talks, now } = kept;
    return turns.accept(talks, by, { version: talks.version, termsHash: talks.termsHash ?? '' }, standingOf(kept), now);
  },
  withdraw: ({ talks, now }, by) => turns.withdrawProposal(talks, by, now, limits),
  decline: ({ talks }, by) => turns.decline(talks, by),
  leave: ({ talks }, by) => turns.leave(talks, by),
  ask: ({ talks }, by) => turns.remark(talks, by, 'ask'),
  lapse: ({ talks, now }) => turns.lapse(talks, now),
  block: ({ talks }) => turns.close(talks, 'blocked'),
  askMediation: ({ talks }, by) => mediation.askMediation(talks, by),
  stopMediation: ({ talks }, by) => mediation.stopMediation(talks, by),
  join: (kept) => mediation.joinMediation(kept.talks, 'nadia', standingOf(kept), kept.now, limits),
  leaveMediation: asMediator((talks) => mediation.leaveMediation(talks, 'nadia')),
  say: asMediator((talks) => mediation.remarkAsMediator(talks, 'nadia')),
  suggest: asMediator((talks, { suggestions }) => mediation.suggest(talks, 'nadia', suggestions.size + 1)),
  adopt: (kept, by) => {
    const beside = besideOf(kept);
    const seen = { suggestion: kept.talks.suggestion ?? 0, termsHash: beside?.hash ?? '' };
    return mediation.adopt(kept.talks, by, seen, beside, standingOf(kept), kept.now, limits);
  },
};

const ENDS = ['accept', 'decline', 'leave', 'block'] as const;
const isEnd = (name: string): boolean => (ENDS as readonly string[]).includes(name);

/** One of the turns that the rules allow now; one that ends the talks now and then, or most stories would be short. */
function possible(kept: Kept, pick: number): Decision | undefined {
  const names = Object.keys(ACTS).filter((name) => isEnd(name) === (pick % 15 === 0));
  const allowed = names
    .flatMap((name) => ['fatma', 'jan'].map((by) => ACTS[name]?.(kept, by)))
    .flatMap((decided) => (decided?.ok ? [decided.value] : []));
  return allowed[pick % allowed.length];
}

/** Saves a decision as the product does: the row moves, and the turn is written. */
function save(kept: Kept, decision: Decision): void {
  const { talks, now, terms, suggestions, written } = kept;
  const adopted = decision.turn === 'adopt' ? besideOf(kept) : null;
  const brought = decision.stands === 'new' ? (adopted?.terms ?? termsNumber(decision.version)) : null;
  const hash = brought ? (adopted?.hash ?? `hash-${decision.version}`) : null;
  if (brought) terms.set(decision.version, brought);
  if (decision.turn === 'suggest' && decision.suggestion !== null)
    suggestions.set(decision.suggestion, {
      ...exampleTerms({ conditions: `Van Nadia ${decision.suggestion}` }),
      when: LATER,
    });
  const byId = decision.by === null ? decision.byBroker : personOn(talks, decision.by);
  const after = talksAfter(talks, decision, hash);
  if (after.state !== 'closed') kept.closedBy = null;
  else if (talks.state !== 'closed') kept.closedBy = byId;
  kept.talks = after;
  written.push({
    number: written.length + 1,
    kind: decision.turn,
    byId,
    at: now,
    version: decision.version,
    answerBy: WITH_DEADLINE.includes(decision.turn) ? decision.answerBy : null,
    because: decision.turn === 'close' ? decision.closedBecause : null,
    suggestion: decision.turn === 'suggest' ? decision.suggestion : decision.turn === 'adopt' ? talks.suggestion : null,
    proposal: brought && hash !== null ? { terms: brought, hash } : null,
  });
}

function newTalks(): Kept {
  const none = { state: 'awaitingRequester', version: 0, termsHash: null, proposedBy: null } as const;
  const answerBy = new Date(begin.getTime() + limits.answerDays * 86_400_000);
  const talks = exampleTalks({ ...none, answerBy });
  return { talks, now: begin, closedBy: null, written: [], terms: new Map(), suggestions: new Map() };
}

const keptRow = ({ talks, written, closedBy, now }: Kept) => ({
  ...talks,
  closedBy,
  turns: written.length,
  changedAt: written.at(-1)?.at ?? now,
});

/** Every turn at least once; `by` is the one whose act it is. */
const STORY: readonly (readonly [name: string, by: string])[] = [
  ['propose', 'fatma'],
  ['ask', 'jan'],
  ['counter', 'jan'],
  ['withdraw', 'jan'],
  ['propose', 'jan'],
  ['askMediation', 'jan'],
  ['stopMediation', 'fatma'],
  ['askMediation', 'fatma'],
  ['askMediation', 'jan'],
  ['lapse', ''],
  ['join', ''],
  ['say', ''],
  ['suggest', ''],
  ['suggest', ''],
  ['adopt', 'fatma'],
  ['leaveMediation', ''],
  ['accept', 'jan'],
  ['ask', 'fatma'],
];

/** What the row and the turns say apart; nothing, or the product is wrong. */
const apart = (kept: Kept) => toldDifferences(keptRow(kept), talksFrom(opening, kept.written, limits));

/** Lets a story happen, with the row and the turns compared after each turn; to wait is to let the help begin. */
function tell(kept: Kept, story: readonly (readonly [name: string, by: string])[]): void {
  for (const [name, by] of story) {
    if (name === 'wait') kept.now = new Date('2026-02-01T12:00:00Z');
    else {
      kept.now = name === 'lapse' ? kept.talks.answerBy : new Date(kept.now.getTime() + 60_000);
      const decided = ACTS[name]?.(kept, by);
      if (!decided?.ok) throw new Error(`${name} by ${by} was refused: ${JSON.stringify(decided)}`);
      save(kept, decided.value);
      expect([name, apart(kept)]).toEqual([name, []]);
    }
  }
}

const BOTH_ASK = [
  ['askMediation', 'fatma'],
  ['askMediation', 'jan'],
] as const;

describe('talks from their turns', () => {
  it('are the talks that were kept, whatever the two, a broker, the clock and a block did', () => {
    const act = fc.record({ pick: fc.nat(1000), hours: fc.integer({ min: 0, max: 30 }) });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const kept = newTalks();
        for (const { pick, hours } of acts) {
          kept.now = new Date(kept.now.getTime() + hours * 3_600_000);
          const decision = possible(kept, pick);
          if (!decision) continue;
          save(kept, decision);
          expect(apart(kept)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(ENDS)('are the talks that were kept, through every turn and to the end by %s', (end) => {
    const kept = newTalks();
    const story = end === 'accept' ? STORY : [...STORY.slice(0, -2), [end, 'jan'] as const];
    tell(kept, story);
    expect(talksFrom(opening, kept.written, limits).state).toBe(end === 'accept' ? 'agreed' : 'closed');
  });

  it.each([
    [
      'while they talk, and nothing stands',
      [['propose', 'fatma'], ['counter', 'jan'], ['withdraw', 'jan'], ...BOTH_ASK, ['join', '']],
      { state: 'awaitingHelper', mediation: 'joined' },
    ],
    [
      'after nobody answered, and nothing stood',
      [['propose', 'fatma'], ['withdraw', 'fatma'], ...BOTH_ASK, ['lapse', ''], ['join', '']],
      { state: 'awaitingRequester', proposedBy: null },
    ],
    [
      'after nobody answered, and what stood is not ahead any more',
      [['propose', 'fatma'], ...BOTH_ASK, ['lapse', ''], ['wait', ''], ['join', '']],
      { state: 'awaitingRequester', termsHash: null, proposedBy: null },
    ],
    [
      'and goes when nobody answers then',
      [['propose', 'fatma'], ...BOTH_ASK, ['join', ''], ['lapse', '']],
      { state: 'closed', mediation: null, mediatorId: null },
    ],
  ] as const)('are the talks that were kept, when a broker comes %s', (_, story, told) => {
    const kept = newTalks();
    tell(kept, story);
    expect(apart(kept)).toEqual([]);
    expect(talksFrom(opening, kept.written, limits)).toMatchObject(told);
  });

  it('of an introduction wait for whoever began, with nothing put forward', () => {
    const kept = newTalks();
    const answerBy = new Date(begin.getTime() + 86_400_000);
    save(kept, turnOf(kept.talks, 'introduce', null, { byBroker: 'nadia', answerBy }));
    expect(talksFrom(opening, kept.written, limits)).toMatchObject({
      answerBy,
      state: 'awaitingRequester',
      version: 0,
      turns: 1,
    });
  });

  it('have nothing standing once a broker joined after its moment had gone by', () => {
    // Seen red when the turns told of talks that lapsed alone: the row had no hash and the turns had "hash-1".
    const kept = newTalks();
    const gone = { ...termsNumber(1), when: { ...LATER, start: '2024-06-01T10:00' } };
    const play = (name: string, by: string) => {
      const decided = ACTS[name]?.(kept, by);
      if (!decided?.ok) throw new Error(`${name} was refused.`);
      save(kept, decided.value);
    };
    play('propose', 'fatma');
    kept.terms.set(1, gone);
    kept.written.push({ ...kept.written.pop()!, proposal: { terms: gone, hash: 'hash-1' } });
    for (const by of ['fatma', 'jan']) play('askMediation', by);
    play('join', 'nadia');
    expect(kept.talks).toMatchObject({ state: 'awaitingRequester', termsHash: null });
    expect(apart(kept)).toEqual([]);
  });

  it('take the deadline by rule where a turn of long ago did not write it', () => {
    const kept = newTalks();
    // Three days before the help: the terms decide.
    kept.now = new Date('2026-01-03T12:00:00Z');
    kept.talks = { ...kept.talks, answerBy: new Date('2026-01-04T12:00:00Z') };
    const decided = turns.propose(kept.talks, 'fatma', termsNumber(1), kept.now, limits);
    if (decided.ok) save(kept, decided.value);
    expect(kept.talks.answerBy).toEqual(new Date('2026-01-05T21:00:00Z'));
    const old = kept.written.map((turn) => ({ ...turn, answerBy: null }));
    expect(talksFrom(opening, old, limits).answerBy).toEqual(kept.talks.answerBy);
  });

  it('differ, column by column, from a row that says something else', () => {
    const kept = newTalks();
    const decided = turns.propose(kept.talks, 'fatma', termsNumber(1), begin, limits);
    if (decided.ok) save(kept, decided.value);
    const wrong = { ...keptRow(kept), counters: 3, state: 'agreed' as const };
    expect(toldDifferences(wrong, talksFrom(opening, kept.written, limits))).toEqual([
      { name: 'state', kept: 'agreed', told: 'awaitingHelper' },
      { name: 'counters', kept: 3, told: 0 },
    ]);
  });

  it('refuse a turn of a party that nobody of the two made', () => {
    const written: WrittenTurn[] = [
      {
        number: 1,
        kind: 'propose',
        byId: 'eve',
        at: begin,
        version: 1,
        answerBy: null,
        because: null,
        suggestion: null,
        proposal: null,
      },
    ];
    expect(() => talksFrom(opening, written, limits)).toThrow('made by no party');
  });
});
