import { err, lengthOf, ok, plainText } from '#kernel';
import type { PersonId, Result } from '#kernel';

/** What a work item asks for. */
export const WORK_ITEM_KINDS = [
  'reviewPost',
  'lapsedTalks',
  'unansweredTime',
  'mediationAsked',
  'stalledTalks',
  'agreementNeedsBroker',
  'mailFailed',
  'unansweredReview',
  'ringLegFailed',
  'callBack',
  'report',
  'appeal',
  'slowOrganisation',
  'organisationToCheck',
] as const;
/** One of `WORK_ITEM_KINDS`. */
export type WorkItemKind = (typeof WORK_ITEM_KINDS)[number];

/** What a decision finishes, and no note. */
export const DECIDED_KINDS: readonly WorkItemKind[] = ['reviewPost', 'report', 'appeal', 'organisationToCheck'];

/** Whether it still has to be done. */
export const WORK_ITEM_STATES = ['open', 'done'] as const;
/** One of `WORK_ITEM_STATES`. */
export type WorkItemState = (typeof WORK_ITEM_STATES)[number];

/** Something that a broker has to do, as far as its rules read it. */
export interface WorkItem {
  readonly kind: WorkItemKind;
  readonly state: WorkItemState;
  /** The broker who is at it, until `claimedUntil`; null for nobody. */
  readonly claimedBy: PersonId | null;
  readonly claimedUntil: Date | null;
}

/** Another broker is at it until then. */
export interface ClaimedByOther {
  readonly kind: 'ClaimedByOther';
  readonly until: Date;
}
/** It was done. */
export interface AlreadyDone {
  readonly kind: 'AlreadyDone';
}
/** A review, a report, an appeal and the check of an organisation are done by a decision. */
export interface ReviewUndecided {
  readonly kind: 'ReviewUndecided';
}
/** What was done has to be told, in so many characters. */
export interface NoteLength {
  readonly kind: 'NoteLength';
  readonly length: number;
  readonly min: number;
  readonly max: number;
}

/** Why a work item is not finished. */
export type FinishError = AlreadyDone | ReviewUndecided | ClaimedByOther | NoteLength;

/** Bounds of a broker's note, in characters after tidying. */
export const WORK_NOTE_BOUNDS = { min: 1, max: 500 } as const;

const CLAIM_MS = 30 * 60_000;

/** A claim holds for 30 minutes, then anybody may take over. */
export const claimEnd = (now: Date): Date => new Date(now.getTime() + CLAIM_MS);

/** Refuses while another broker is at it; a claim ends at its moment. */
export function unclaimedFor(item: WorkItem, by: PersonId, now: Date): Result<null, ClaimedByOther> {
  const { claimedBy, claimedUntil } = item;
  if (claimedBy === null || claimedUntil === null || claimedBy === by || claimedUntil <= now) return ok(null);
  return err({ kind: 'ClaimedByOther', until: claimedUntil });
}

/** Finishes a work item by hand; the value is the note, tidied. */
export function finish(item: WorkItem, by: PersonId, note: string, now: Date): Result<string, FinishError> {
  if (item.state === 'done') return err({ kind: 'AlreadyDone' });
  if (DECIDED_KINDS.includes(item.kind)) return err({ kind: 'ReviewUndecided' });
  const free = unclaimedFor(item, by, now);
  if (!free.ok) return free;
  const written = plainText(note);
  const length = lengthOf(written);
  const { min, max } = WORK_NOTE_BOUNDS;
  return length < min || length > max ? err({ kind: 'NoteLength', length, min, max }) : ok(written);
}
