import type { TermsToTell } from './terms-told.rules.js';
import type { TermsDraft } from './terms-form.rules.js';
import type { Section } from './terms-problems.rules.js';

/** A version that was on the screen: its number, and its terms. */
export interface Seen {
  readonly version: number;
  readonly terms: TermsToTell;
}

/** What somebody filled in, kept in the browser; one draft for all versions of one talk. */
export interface FormDraft {
  readonly terms: TermsDraft;
  readonly message: string;
  readonly step: Section | 'summary';
  /** To which version it is an answer; null when nothing stood. */
  readonly answers: Seen | null;
}

/** Where the draft is kept, by what it is about. */
export const draftName = (about: string): string => `terms:${about}`;

/** What the writer of a draft last saw: what the draft answers, or what stands when nothing was typed yet. */
export const seenBy = <Standing extends Seen>(draft: FormDraft | null, standing: Standing | null): Seen | null =>
  draft === null ? standing : draft.answers;

/** Whether the other side put something else forward since the draft was written. */
export const isChanged = (seen: Seen | null, standing: Seen | null): boolean =>
  standing !== null && standing.version !== seen?.version;

/** The first of these moves that goes on with a draft that is kept; null when there is none, or none is allowed now. */
export const moveToGoOn = <Move extends string>(
  draft: FormDraft | null,
  moves: readonly Move[],
  allowed: readonly string[],
): Move | null => (draft === null ? null : (moves.find((move) => allowed.includes(move)) ?? null));
