/** The two parties. */
export type Side = 'requester' | 'helper';

/** Who presses a button: a party, or the broker Mo for the requester, by a mandate. */
export type Who = Side | 'mo';

/** What a press answers: done, or the kind of the refusal. */
export type Answer = string;

/** Versions that can be put forward, by when they begin (winter: the wall is an hour ahead of UTC). */
export const TERMS = {
  market: { start: '2026-12-15T10:00', isOpen: false },
  coffee: { start: '2026-12-15T10:00', isOpen: false },
  soon: { start: '2026-12-04T10:00', isOpen: false },
  later: { start: '2027-01-12T14:00', isOpen: false },
  unsettled: { start: '2027-01-12T14:00', isOpen: true },
} as const;

/** The name of such a version. */
export type TermsName = keyof typeof TERMS;

/** What somebody has on the screen when pressing: a version and whether its hash is the one of it. */
export interface Seen {
  readonly version: number;
  readonly terms: TermsName | null;
}

/** Everything that two parties, a broker and the clock can have brought about; moments in ms. */
export interface Model {
  now: number;
  /** Whose turn it is; null once it is settled. */
  turn: Side | null;
  outcome: 'agreed' | 'declined' | 'withdrawn' | 'noAnswer' | 'blocked' | 'suspended' | null;
  /** Every version with who said yes to it; the first one is version 1. Those of amendments count on. */
  versions: { readonly terms: TermsName; readonly yes: Side[] }[];
  /** Number of the last one of the talks, and whether it stands. */
  last: number;
  stands: boolean;
  by: Side | null;
  counters: number;
  answerBy: number;
  wantBroker: Side[];
  mediator: 'bea' | 'mo' | null;
  suggestions: TermsName[];
  suggestion: number | null;
  isBlocked: boolean;
  suspended: Side | null;
  /** What happened elsewhere and did not reach the talks yet. */
  untold: ('blocked' | 'suspended')[];
  mandate: readonly string[];
  /** Mo acted for the requester, and never stands beside these talks from then on. */
  moActed: boolean;
  /** What the requester said yes to by phone, until when. */
  ownYes: { readonly to: Seen; readonly until: number } | null;
  codes: number;
  /** How much was pressed. */
  pressed: number;
  agreement: {
    version: number;
    isOver: boolean;
    pausedUntil: number;
    amendment: { version: number; by: Side; counters: number; answerBy: number; isOpen: boolean } | null;
  } | null;
}

/** Both sides. */
export const SIDES = ['requester', 'helper'] as const;
/** How many versions may follow the first. */
export const CAP = 3;
/** In ms. */
export const HOUR = 3_600_000;
/** In ms. */
export const DAY = 24 * HOUR;

/** The side across. */
export const other = (side: Side): Side => (side === 'requester' ? 'helper' : 'requester');
/** When terms begin. */
export const startOf = (terms: TermsName): number => Date.parse(`${TERMS[terms].start}+01:00`);
/** Whether other terms for the agreement wait for an answer. */
export const isOpenAmendment = (m: Model): boolean => m.agreement?.amendment?.isOpen ?? false;
/** Whether a block or a suspension came between the two: from then on nothing new reaches the other. */
export const isApart = (m: Model): boolean => m.isBlocked || m.suspended !== null;
/** What stands in the talks, or null. */
export const standing = (m: Model): TermsName | null => (m.stands ? (m.versions[m.last - 1]?.terms ?? null) : null);

/** Five days, but half a day before it begins; an hour at the least, and never after it began. */
export function deadline(terms: TermsName | null, now: number): number {
  const start = terms === null || startOf(terms) <= now ? Infinity : startOf(terms);
  return Math.min(Math.max(Math.min(now + 5 * DAY, start - 12 * HOUR), now + HOUR), start);
}

/** The helper put the market forward, and nothing else happened. */
export const begun = (now: number): Model => ({
  now,
  turn: 'requester',
  outcome: null,
  versions: [{ terms: 'market', yes: ['helper'] }],
  last: 1,
  stands: true,
  by: 'helper',
  counters: 0,
  answerBy: deadline('market', now),
  wantBroker: [],
  mediator: null,
  suggestions: [],
  suggestion: null,
  isBlocked: false,
  suspended: null,
  untold: [],
  mandate: [],
  moActed: false,
  ownYes: null,
  codes: 0,
  agreement: null,
  pressed: 0,
});

/** A press by a party, or by Mo for the requester: held to the mandate, and to an own yes where one is needed. */
export function pressedBy(
  m: Model,
  { who, scope, yesTo }: { readonly who: Who; readonly scope: string; readonly yesTo?: Seen },
  move: (side: Side) => Answer,
): Answer {
  if (who !== 'mo') return move(who);
  if (m.mandate.length === 0 || m.suspended === 'requester') return 'NoMandate';
  if (!m.mandate.includes(scope)) return 'OutsideMandate';
  if (m.mediator === 'mo') return 'OtherSide';
  const yes = m.ownYes;
  const isSaid = yes?.to.version === yesTo?.version && yes?.to.terms === yesTo?.terms && m.now < (yes?.until ?? 0);
  if (yesTo !== undefined && !isSaid) return 'ConfirmationNeeded';
  const answer = move('requester');
  if (answer !== 'done') return answer;
  m.moActed = true;
  if (yesTo !== undefined) m.ownYes = null;
  return answer;
}

const notNow = (m: Model, side: Side): Answer | null => {
  if (m.turn === null) return 'AlreadySettled';
  if (m.turn !== side) return 'NotYourTurn';
  return m.now >= m.answerBy ? 'TermsLapsed' : null;
};
const unmediated = (m: Model): void => void Object.assign(m, { wantBroker: [], mediator: null, suggestion: null });
const settle = (m: Model, outcome: Model['outcome']): Answer => {
  unmediated(m);
  Object.assign(m, { turn: null, outcome });
  return 'done';
};
function stand(m: Model, side: Side, terms: TermsName): Answer {
  const last = m.versions.push({ terms, yes: [side] });
  Object.assign(m, { last, stands: true, by: side, turn: other(side), answerBy: deadline(terms, m.now) });
  return 'done';
}

/** The turns of the two, the clock, and what happened elsewhere; each changes the model only when it answers "done". */
export const TALKS = {
  putForward(m: Model, side: Side, next: TermsName, counters: Seen | null): Answer {
    if (isApart(m)) return 'AlreadySettled';
    if (startOf(next) < m.now) return 'TermsRefused';
    const refusal = notNow(m, side) ?? (m.counters >= CAP ? 'CounterCap' : null);
    if (refusal) return refusal;
    if (counters === null ? m.stands : !m.stands || counters.version !== m.last) return 'StaleVersion';
    if (next === standing(m)) return 'NothingChanged';
    m.counters += 1;
    return stand(m, side, next);
  },
  accept(m: Model, side: Side, seen: Seen): Answer {
    const refusal = isApart(m) ? 'AlreadySettled' : notNow(m, side);
    if (refusal) return refusal;
    const terms = standing(m);
    if (terms === null || seen.version !== m.last || seen.terms !== terms) return 'StaleVersion';
    if (TERMS[terms].isOpen) return 'OpenPoints';
    if (startOf(terms) <= m.now) return 'AlreadyStarted';
    m.versions[m.last - 1]?.yes.push(side);
    m.agreement = { version: m.last, isOver: false, pausedUntil: 0, amendment: null };
    return settle(m, 'agreed');
  },
  withdrawProposal(m: Model, side: Side): Answer {
    if (isApart(m) || m.turn === null) return 'AlreadySettled';
    if (m.by !== side) return 'NotYourProposal';
    if (m.now >= m.answerBy) return 'TermsLapsed';
    Object.assign(m, { turn: side, stands: false, by: null, answerBy: deadline(null, m.now) });
    return 'done';
  },
  stop(m: Model, outcome: 'declined' | 'withdrawn'): Answer {
    return isApart(m) || m.turn === null ? 'AlreadySettled' : settle(m, outcome);
  },
  say: (m: Model): Answer => (isApart(m) || (m.turn === null && m.outcome !== 'agreed') ? 'AlreadySettled' : 'done'),
  /** The clock: silence is never consent. */
  lapse(m: Model): void {
    if (m.turn === null || m.now < m.answerBy) return;
    const wantBroker = m.mediator === null ? m.wantBroker : [];
    settle(m, 'noAnswer');
    m.wantBroker = wantBroker;
  },
  /** A block or a suspension reaches the talks; an agreement that runs stays. */
  told(m: Model): void {
    const [first] = m.untold.splice(0);
    if (first && m.turn !== null) settle(m, first);
  },
  moves(m: Model, side: Side): string[] {
    if (isApart(m)) return [];
    const inTime = m.now < m.answerBy;
    const [talking, mayAnswer] = [m.turn !== null, m.turn === side && inTime];
    const [terms, beside] = [standing(m), m.suggestion === null ? null : (m.suggestions[m.suggestion - 1] ?? null)];
    const mayAsk = (talking || m.outcome === 'noAnswer') && m.mediator === null && !m.wantBroker.includes(side);
    const open: Record<string, boolean> = {
      accept: mayAnswer && terms !== null && !TERMS[terms].isOpen && startOf(terms) > m.now,
      counter: mayAnswer && m.stands && m.counters < CAP,
      propose: mayAnswer && !m.stands && m.counters < CAP,
      withdrawProposal: talking && inTime && m.by === side,
      decline: talking,
      leave: talking,
      ask: talking || m.outcome === 'agreed',
      message: talking || m.outcome === 'agreed',
      askMediation: mayAsk,
      stopMediation: m.wantBroker.length > 0,
      adopt: talking && inTime && beside !== null && beside !== terms && startOf(beside) > m.now,
    };
    return Object.keys(open).filter((move) => open[move]);
  },
};

/** A broker beside the talks: asked for by both, suggests what a party may adopt, settles nothing. */
export const MEDIATION = {
  ask(m: Model, side: Side): Answer {
    if (isApart(m) || (m.turn === null && m.outcome !== 'noAnswer')) return 'AlreadySettled';
    if (m.wantBroker.includes(side)) return 'AlreadyAsked';
    m.wantBroker.push(side);
    return 'done';
  },
  stop(m: Model): Answer {
    if (isApart(m)) return 'AlreadySettled';
    if (m.wantBroker.length === 0) return 'NotMediated';
    unmediated(m);
    return 'done';
  },
  join(m: Model, broker: 'bea' | 'mo'): Answer {
    if (broker === 'mo' && m.moActed) return 'NotFound';
    if (isApart(m)) return 'NotFound';
    if (m.mediator !== null) return 'AlreadyMediated';
    if (m.wantBroker.length < 2) return m.wantBroker.length === 0 ? 'NotFound' : 'NotMediated';
    m.mediator = broker;
    const terms = standing(m);
    const isGone = terms !== null && startOf(terms) <= m.now;
    if (m.turn !== null && !isGone) m.answerBy = Math.max(m.answerBy, deadline(terms, m.now));
    else if (terms !== null && m.by !== null && !isGone)
      Object.assign(m, { turn: other(m.by), outcome: null, answerBy: deadline(terms, m.now) });
    else Object.assign(m, { turn: 'helper', outcome: null, stands: false, by: null, answerBy: deadline(null, m.now) });
    return 'done';
  },
  suggest(m: Model, broker: 'bea' | 'mo', terms: TermsName): Answer {
    if (m.mediator !== broker || isApart(m)) return 'NotFound';
    if (startOf(terms) < m.now) return 'TermsRefused';
    m.suggestion = m.suggestions.push(terms);
    return 'done';
  },
  leave(m: Model, broker: 'bea' | 'mo'): Answer {
    if (m.mediator !== broker || isApart(m)) return 'NotFound';
    Object.assign(m, { wantBroker: [], mediator: null });
    return 'done';
  },
  adopt(m: Model, side: Side, seen: Seen): Answer {
    if (isApart(m) || m.turn === null) return 'AlreadySettled';
    if (m.now >= m.answerBy) return 'TermsLapsed';
    const terms = m.suggestion === null ? null : (m.suggestions[m.suggestion - 1] ?? null);
    if (terms === null || seen.version !== m.suggestion || seen.terms !== terms || startOf(terms) <= m.now)
      return 'SuggestionGone';
    if (terms === standing(m)) return 'NothingChanged';
    m.suggestion = null;
    return stand(m, side, terms);
  },
};
