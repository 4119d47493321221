import type { PersonId } from '#kernel';

import type { Party } from './mail-facts.js';

interface BetweenTwo {
  readonly requester: Party;
  readonly helper: Party;
  readonly blocked: boolean;
}

/** Other terms for a running agreement, and the version that a mail is about. */
export interface AmendmentFacts extends BetweenTwo {
  readonly of: 'amendment';
  readonly agreementId: string;
  readonly version: number;
  /** Who is to answer; null when it is settled. */
  readonly waitingFor: PersonId | null;
  readonly answerBy: Date;
  readonly zone: string;
  /** Whether both consented to that version. */
  readonly agreed: boolean;
  /** Null while open, and when it was agreed. */
  readonly closedBecause: string | null;
}

/** A pause of an agreement. */
export interface PauseFacts extends BetweenTwo {
  readonly of: 'pause';
  readonly agreementId: string;
  readonly agreementActive: boolean;
  readonly startsAt: Date;
  /** A moment on the last day. */
  readonly lastDay: Date;
  readonly zone: string;
  /** Who ended it before its last day, or null. */
  readonly endedBy: PersonId | null;
}

/** Somebody who may come in the place of the helper, for one time; `helper` is that of the agreement. */
export interface StandInFacts extends BetweenTwo {
  readonly of: 'standIn';
  readonly agreementId: string;
  readonly person: Party;
  readonly state: 'asked' | 'willing' | 'agreed' | 'declined' | 'refused' | 'ended';
  /** Whether the time is to come. */
  readonly comes: boolean;
  readonly startsAt: Date;
  readonly zone: string;
}

/** The question whether an agreement is still good. */
export interface ReviewFacts extends BetweenTwo {
  readonly of: 'review';
  readonly agreementId: string;
  readonly months: number;
  readonly agreementActive: boolean;
  /** Who said so. */
  readonly answeredBy: readonly PersonId[];
}

/** What is read again of running agreements before a mail about them is sent. */
export type LivingFacts = AmendmentFacts | PauseFacts | StandInFacts | ReviewFacts;

/** What a mail about a running agreement is about. */
export type LivingSubject =
  | { readonly of: 'amendment'; readonly amendmentId: string; readonly version: number }
  | { readonly of: 'pause'; readonly pauseId: string }
  | { readonly of: 'standIn'; readonly standInId: string }
  | { readonly of: 'review'; readonly agreementId: string; readonly months: number };

/** How the facts of a subject are found; ids of different tables never meet. */
export function livingKey(about: LivingSubject): string {
  switch (about.of) {
    case 'amendment':
      return `${about.amendmentId} ${about.version}`;
    case 'pause':
      return about.pauseId;
    case 'standIn':
      return about.standInId;
    case 'review':
      return `${about.agreementId} ${about.months}`;
  }
}

/** Whether what a mail tells of a running agreement is still so. */
export function livingStands(
  {
    kind,
    personId,
    about,
  }: { readonly kind: string; readonly personId: PersonId; readonly about: { readonly of: string } },
  facts: LivingFacts,
): boolean {
  switch (facts.of) {
    case 'amendment':
      if (kind === 'amendmentAgreed') return facts.agreed;
      if (kind === 'amendmentClosed') return facts.closedBecause !== null;
      return facts.waitingFor === personId && 'version' in about && about.version === facts.version;
    case 'pause':
      return facts.agreementActive && (kind === 'agreementResumed') === (facts.endedBy !== null);
    case 'standIn':
      return standInStands(kind, personId, facts);
    case 'review':
      return facts.agreementActive && !facts.answeredBy.includes(personId);
  }
}

function standInStands(kind: string, personId: PersonId, { state, comes, person }: StandInFacts): boolean {
  if (kind === 'standInOff') return state === 'declined' || state === 'refused' || state === 'ended';
  const wanted = { standInAsked: 'asked', standInConsent: 'willing', standInAgreed: 'agreed' }[kind];
  return comes && state === wanted && (kind !== 'standInAsked' || personId === person.id);
}
