import type { Locale, PersonId } from '#kernel';

import type { BrokeredFacts } from './brokered-facts.js';
import type { ApplicationFacts } from './application-facts.js';
import type { FitsFacts } from './fits-facts.js';
import type { LivingFacts } from './living-facts.js';
import type { MailKind } from './mail-kinds.data.js';
import type { OrganisedFacts } from './organisation-facts.js';
import type { JudgedFacts } from './report-facts.js';
import type { ShiftFacts } from './shift-facts.js';
import type { RingFacts } from './ring-facts.js';

/** Somebody who gets mails, as read just before sending. */
export interface Recipient {
  /** The side that this mail tells of: the reader, or the organisation that the reader acts for. */
  readonly id: PersonId;
  /** Whose mailbox and switches these are. */
  readonly readerId: PersonId;
  /** The name of that organisation; null for who reads for themself. */
  readonly actsFor: string | null;
  readonly firstName: string;
  readonly locale: Locale;
  /** Null for people without an address. */
  readonly email: string | null;
  /** IANA zone of where this person lives. */
  readonly zone: string;
  /** False after suspension and erasure, and for who does not act for that organisation any more. */
  readonly active: boolean;
  /** Kinds that this person switched off. */
  readonly off: readonly MailKind[];
}

/** One of the two, as the other one may know them. */
export interface Party {
  readonly id: PersonId;
  readonly firstName: string;
}

interface BetweenTwo {
  readonly requester: Party;
  readonly helper: Party;
  /** Whether one of the two blocks the other. */
  readonly blocked: boolean;
}

/** A sign-in link. */
export interface LinkFacts {
  readonly of: 'link';
  readonly usable: boolean;
}

/** A post and one revision of it. */
export interface PostFacts {
  readonly of: 'post';
  readonly postId: string;
  readonly title: string;
  readonly open: boolean;
  readonly revisionState: string;
  /** What the reviewer wrote to the author. */
  readonly note: string | null;
  /** The house rule of a refusal. */
  readonly rule: string | null;
}

/** Talks and the version that a mail is about. */
export interface TalksFacts extends BetweenTwo {
  readonly of: 'talks';
  readonly negotiationId: string;
  /** Whose turn it is; null when the talks are settled. */
  readonly waitingFor: PersonId | null;
  /** 0 when no version stands. */
  readonly standingVersion: number;
  readonly answerBy: Date;
  /** Until when a place is kept for the one on the waiting list; null when none is. */
  readonly placeOfferedUntil: Date | null;
  /** Null while they run, and when they were agreed. */
  readonly closedBecause: string | null;
  readonly closedBy: PersonId | null;
}

/** An agreement. */
export interface AgreementFacts extends BetweenTwo {
  readonly of: 'agreement';
  readonly agreementId: string;
  readonly active: boolean;
  readonly endedBy: PersonId | null;
}

/** One time of an agreement. */
export interface OccurrenceFacts extends BetweenTwo {
  readonly of: 'occurrence';
  readonly agreementId: string;
  readonly occurrenceId: string;
  readonly version: number;
  readonly state: 'planned' | 'moved' | 'skipped' | 'cancelled' | 'done' | 'missed' | 'excused';
  readonly cancelledBy: PersonId | null;
  readonly startsAt: Date;
  readonly zone: string;
  readonly agreementActive: boolean;
  /** Whether `helper` comes in the place of the helper of the agreement. */
  readonly helperStandsIn: boolean;
  /** Who said whether it happened. */
  readonly answeredBy: readonly PersonId[];
  /** Thanks that may be read, by the person whom they are for. */
  readonly thanks: Readonly<Record<PersonId, string>>;
}

/** A wish to move one time, with the moment that it asks for. */
export interface MoveFacts extends BetweenTwo {
  readonly of: 'move';
  readonly agreementId: string;
  /** Whether it still waits for an answer about a time that still comes. */
  readonly open: boolean;
  readonly proposedBy: PersonId;
  readonly startsAt: Date;
  readonly wantedStart: Date;
  readonly zone: string;
}

/** A mandate that a broker asks somebody for. */
export interface MandateFacts {
  readonly of: 'mandate';
  /** Whether it still waits for a yes. */
  readonly asked: boolean;
  readonly brokerName: string;
}

/** A link with which somebody begins to sign in, and the address that it goes to. */
export interface TakeOverFacts {
  readonly of: 'takeOver';
  readonly usable: boolean;
  readonly email: string;
}

/** Somebody leaves, who can still stay. */
export interface LeavingFacts {
  readonly of: 'leaving';
  readonly finalAt: Date;
}

/** What a mail is written from as it is read, with nothing beside it. */
export type PlainFacts = JudgedFacts | ApplicationFacts | OrganisedFacts | ShiftFacts;

/** What is read again before a mail is sent. */
export type MailFacts =
  | BrokeredFacts
  | RingFacts
  | PlainFacts
  | FitsFacts
  | LivingFacts
  | LinkFacts
  | PostFacts
  | TalksFacts
  | AgreementFacts
  | OccurrenceFacts
  | MoveFacts
  | MandateFacts
  | TakeOverFacts
  | LeavingFacts;

/** The one across; both are known to be parties. */
export const otherParty = ({ requester, helper }: BetweenTwo, person: PersonId): Party =>
  person === requester.id ? helper : requester;
