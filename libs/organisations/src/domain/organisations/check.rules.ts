import { err, lengthOf, ok, plainText, type PersonId, type Result } from '#kernel';

import type { Organisation, OrganisationState } from '../organisation.rules.js';

/** It is not there, or not for whoever asks. */
export interface OrganisationNotFound {
  readonly kind: 'NotFound';
}
/** Nothing of it waits for a check. */
export interface NothingToCheck {
  readonly kind: 'NothingToCheck';
}
/** It says something else by now: look again. */
export interface StaleOrganisation {
  readonly kind: 'StaleOrganisation';
  readonly version: number;
}
/** Nobody checks an organisation of their own. */
export interface OwnOrganisation {
  readonly kind: 'OwnOrganisation';
}
/** A note that is too short or too long. */
export interface CheckNoteLength {
  readonly kind: 'NoteLength';
  readonly length: number;
  readonly min: number;
  readonly max: number;
}
/** It is closed for good. */
export interface OrganisationClosed {
  readonly kind: 'OrganisationClosed';
}

/** Why a check is not made. */
export type CheckError = NothingToCheck | StaleOrganisation | OwnOrganisation;

/** Who checks, and what this broker has to do with it. */
export interface Checker {
  readonly id: PersonId;
  readonly isCoordinator: boolean;
}

/** Bounds of what a broker writes with a refusal, in characters after tidying. */
export const CHECK_NOTE_BOUNDS = { min: 5, max: 500 } as const;

/** Whether a broker may decide now about what was seen as this version. */
export function mayCheck(
  organisation: Pick<Organisation, 'handedInAt'> & { readonly version: number; readonly registeredBy: PersonId },
  by: Checker,
  seen: number,
): Result<null, CheckError> {
  if (by.isCoordinator || organisation.registeredBy === by.id) return err({ kind: 'OwnOrganisation' });
  if (organisation.handedInAt === null) return err({ kind: 'NothingToCheck' });
  const { version } = organisation;
  return version === seen ? ok(null) : err({ kind: 'StaleOrganisation', version });
}

/** What a refusal makes of it: what was approved before stays as it was. */
export const stateAfterRefusal = ({ approvedName }: Pick<Organisation, 'approvedName'>): OrganisationState =>
  approvedName === null ? 'refused' : 'approved';

/** What a change makes of it: the approved facts stay public until somebody checked the new ones. */
export const stateAfterChange = ({
  state,
}: Pick<Organisation, 'state'>): Result<OrganisationState, OrganisationClosed> =>
  state === 'closed' ? err({ kind: 'OrganisationClosed' }) : ok(state === 'approved' ? 'approved' : 'inReview');

/** What a broker writes with a refusal, tidied. */
export function checkNote(text: string): Result<string, CheckNoteLength> {
  const note = plainText(text);
  const length = lengthOf(note);
  const { min, max } = CHECK_NOTE_BOUNDS;
  return length < min || length > max ? err({ kind: 'NoteLength', length, min, max }) : ok(note);
}
