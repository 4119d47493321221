import type { PersonId } from '#kernel';

import type { HoursSide, Presence } from './hours.rules.js';

/** One of the two said whether and how long a volunteer was there; the other one is to answer, unless it is settled. */
export const hoursSaid = (payload: {
  readonly signUpId: string;
  readonly organisationId: PersonId;
  readonly personId: PersonId;
  readonly side: HoursSide;
  readonly presence: Presence;
  readonly settled: boolean;
}) => ({ topic: 'hours.said', key: payload.signUpId, payload }) as const;

/** An organisation issued a certificate for a volunteer. */
export const certificateIssued = (payload: {
  readonly certificateId: string;
  readonly organisationId: PersonId;
  readonly personId: PersonId;
}) => ({ topic: 'certificate.issued', key: payload.certificateId, payload }) as const;

/** A certificate says nothing any more. */
export const certificateWithdrawn = (payload: {
  readonly certificateId: string;
  readonly organisationId: PersonId;
  readonly personId: PersonId;
}) => ({ topic: 'certificate.withdrawn', key: payload.certificateId, payload }) as const;
