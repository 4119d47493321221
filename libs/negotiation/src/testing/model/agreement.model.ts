import {
  CAP,
  DAY,
  deadline,
  HOUR,
  isApart,
  startOf,
  TERMS,
  type Answer,
  type Model,
  type Seen,
  type Side,
  type TermsName,
} from './negotiation.model.js';

type Running = NonNullable<Model['agreement']>;
type Open = NonNullable<Running['amendment']>;

const termsIn = (m: Model, version: number): TermsName | null => m.versions[version - 1]?.terms ?? null;

/** Whoever leaves the time as it is agreed need find no new one, however long past it is. */
const hasBegun = (m: Model, agreed: Running, next: TermsName): boolean => {
  const now = termsIn(m, agreed.version);
  return startOf(next) <= m.now && (now === null || TERMS[now].start !== TERMS[next].start);
};
const isPast = (m: Model, agreed: Running, next: TermsName): boolean =>
  hasBegun(m, agreed, next) && startOf(next) < m.now;
const unusable = (m: Model, agreed: Running, next: TermsName, ...against: number[]): Answer | null => {
  if (TERMS[next].isOpen) return 'OpenPoints';
  if (against.some((version) => termsIn(m, version) === next)) return 'NothingChanged';
  return hasBegun(m, agreed, next) ? 'TermsRefused' : null;
};

/** An act on the newest amendment of a running agreement. */
function answering(m: Model, act: (open: Open, agreed: Running) => Answer): Answer {
  const agreed = m.agreement;
  if (agreed === null || agreed.isOver) return 'AgreementOver';
  if (agreed.amendment === null) return 'NotFound';
  return act(agreed.amendment, agreed);
}

/** The same where it needs the other side: nothing came between the two. */
const together = (m: Model, act: (open: Open, agreed: Running) => Answer): Answer =>
  answering(m, (open, agreed) => (isApart(m) ? 'AlreadySettled' : act(open, agreed)));

/** Why this side cannot answer other terms: they are over, or its own. */
const notYours = (open: Open, side: Side): Answer | null => {
  if (!open.isOpen) return 'AlreadySettled';
  return open.by === side ? 'NotYourTurn' : null;
};

/** What two parties do with what they agreed; until both said yes to other terms, the old ones stand. */
export const AGREEMENT = {
  propose(m: Model, side: Side, next: TermsName): Answer {
    const agreed = m.agreement;
    if (agreed === null || agreed.isOver) return 'AgreementOver';
    if (isApart(m)) return 'AlreadySettled';
    if (agreed.amendment?.isOpen) return 'AmendmentOpen';
    const refusal = isPast(m, agreed, next) ? 'TermsRefused' : unusable(m, agreed, next, agreed.version);
    if (refusal) return refusal;
    const version = m.versions.push({ terms: next, yes: [side] });
    agreed.amendment = { version, by: side, counters: 0, answerBy: deadline(next, m.now), isOpen: true };
    return 'done';
  },
  counter: (m: Model, side: Side, next: TermsName, seen: Seen): Answer =>
    together(m, (open, agreed) => {
      if (isPast(m, agreed, next)) return 'TermsRefused';
      const refusal = notYours(open, side) ?? (m.now >= open.answerBy ? 'TermsLapsed' : null);
      if (refusal) return refusal;
      if (open.counters >= CAP) return 'CounterCap';
      if (seen.version !== open.version) return 'StaleVersion';
      const useless = unusable(m, agreed, next, agreed.version, open.version);
      if (useless) return useless;
      const version = m.versions.push({ terms: next, yes: [side] });
      Object.assign(open, { version, by: side, counters: open.counters + 1, answerBy: deadline(next, m.now) });
      return 'done';
    }),
  /** From here on, and no sooner, these are the terms. */
  accept: (m: Model, side: Side, seen: Seen): Answer =>
    together(m, (open, agreed) => {
      const refusal = notYours(open, side) ?? (m.now >= open.answerBy ? 'TermsLapsed' : null);
      if (refusal) return refusal;
      const standing = termsIn(m, open.version);
      if (standing === null || seen.version !== open.version || seen.terms !== standing) return 'StaleVersion';
      if (hasBegun(m, agreed, standing)) return 'AlreadyStarted';
      m.versions[open.version - 1]?.yes.push(side);
      open.isOpen = false;
      agreed.version = open.version;
      return 'done';
    }),
  decline: (m: Model, side: Side): Answer =>
    answering(m, (open) => {
      const refusal = notYours(open, side);
      if (refusal === null) open.isOpen = false;
      return refusal ?? 'done';
    }),
  withdraw: (m: Model, side: Side): Answer =>
    answering(m, (open) => {
      if (!open.isOpen) return 'AlreadySettled';
      if (open.by !== side) return 'NotYourProposal';
      open.isOpen = false;
      return 'done';
    }),
  /** From a day to a day, both included, counted from today. */
  pause(m: Model, from: number, to: number): Answer {
    const agreed = m.agreement;
    if (agreed === null || agreed.isOver) return 'AgreementOver';
    if (from < 0 || to < from) return 'PauseRefused';
    if (m.now < agreed.pausedUntil) return 'PauseRunning';
    const midnight = Math.floor((m.now + HOUR) / DAY) * DAY - HOUR;
    agreed.pausedUntil = midnight + (to + 1) * DAY;
    return 'done';
  },
  resume(m: Model): Answer {
    const agreed = m.agreement;
    if (agreed === null || agreed.isOver) return 'AgreementOver';
    if (m.now >= agreed.pausedUntil) return 'NoPause';
    agreed.pausedUntil = 0;
    return 'done';
  },
  end(m: Model): Answer {
    const agreed = m.agreement;
    if (agreed === null || agreed.isOver) return 'AlreadySettled';
    agreed.isOver = true;
    if (agreed.amendment) agreed.amendment.isOpen = false;
    return 'done';
  },
  lapse(m: Model): void {
    const open = m.agreement?.amendment;
    if (open?.isOpen && m.now >= open.answerBy) open.isOpen = false;
  },
  actions(m: Model): string[] {
    const { agreement, now } = m;
    if (agreement === null || agreement.isOver) return [];
    const pause = now < agreement.pausedUntil ? 'resume' : 'pause';
    return agreement.amendment?.isOpen || isApart(m) ? [pause, 'end'] : ['proposeAmendment', pause, 'end'];
  },
  moves(m: Model, side: Side): string[] {
    const open = m.agreement?.amendment;
    if (!open?.isOpen) return [];
    if (open.by === side) return ['withdraw'];
    if (isApart(m) || m.now >= open.answerBy) return ['decline'];
    return open.counters < CAP ? ['accept', 'counter', 'decline'] : ['accept', 'decline'];
  },
};
