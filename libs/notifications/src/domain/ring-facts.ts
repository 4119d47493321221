import type { PersonId } from '#kernel';

/** A ring with the version that stands. */
export interface RingFacts {
  readonly of: 'ring';
  readonly state: 'proposed' | 'agreed' | 'dissolved';
  readonly version: number;
  readonly brokerName: string;
  readonly answerBy: Date;
  /** Who said yes to that version. */
  readonly consented: readonly PersonId[];
  /** Whether one of them blocks another: then nobody is told names any more. */
  readonly broken: boolean;
}

/** What a mail about a ring is about. */
export interface RingSubject {
  readonly of: 'ring';
  readonly ringId: string;
  readonly version: number;
}

/** Whether what a mail tells of a ring is still so. That it does not go ahead names nobody, so everybody is told. */
export function ringStands(
  { kind, personId, about }: { readonly kind: string; readonly personId: PersonId; readonly about: object },
  { state, version, consented, broken }: RingFacts,
): boolean {
  if (kind === 'ringDissolved') return state === 'dissolved';
  if (broken) return false;
  if (kind === 'ringAgreed') return state === 'agreed';
  return state === 'proposed' && !consented.includes(personId) && 'version' in about && about.version === version;
}
