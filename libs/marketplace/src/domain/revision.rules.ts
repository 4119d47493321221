/** Where one revision stands; the approved one is what the public reads. */
export type RevisionState = 'draft' | 'inReview' | 'approved' | 'changeAsked' | 'refused' | 'superseded';

/** Which state of a revision may follow which. */
export const REVISION_MOVES = {
  draft: ['inReview'],
  inReview: ['approved', 'changeAsked', 'refused', 'superseded'],
  approved: ['superseded', 'refused'],
  changeAsked: [],
  refused: ['approved'],
  superseded: [],
} as const satisfies Record<RevisionState, readonly RevisionState[]>;

/** What a post said at one moment, as far as the rules read it. */
export interface Revision {
  /** 1 for the first, and one more for each that follows. */
  readonly number: number;
  readonly state: RevisionState;
}
