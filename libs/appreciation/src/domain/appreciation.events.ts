import type { PersonId } from '#kernel';

interface OnOccurrence {
  readonly occurrenceId: string;
}

/** One of the two said whether it happened. */
export const occurrenceAnswered = (p: OnOccurrence & { readonly by: PersonId; readonly happened: boolean }) =>
  ({ topic: 'occurrence.answered', key: p.occurrenceId, payload: p }) as const;

/** Both were asked twice and nobody said whether it happened; told once. */
export const occurrenceUnanswered = (p: OnOccurrence) =>
  ({ topic: 'occurrence.unanswered', key: p.occurrenceId, payload: p }) as const;

/** One of the two gave thanks; nobody may read them yet. */
export const appreciationGiven = (p: OnOccurrence & { readonly by: PersonId }) =>
  ({ topic: 'appreciation.given', key: p.occurrenceId, payload: p }) as const;

/** The thanks of a time can be read now. */
export const appreciationRevealed = (p: OnOccurrence) =>
  ({ topic: 'appreciation.revealed', key: p.occurrenceId, payload: p }) as const;
