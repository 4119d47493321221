import { err, ok, type PersonId, type Result } from '#kernel';

import type { CoordinatorRole } from '../organisation.rules.js';

/** Somebody who acts for an organisation, as far as the rules read it. */
export interface Coordinator {
  readonly personId: PersonId;
  readonly role: CoordinatorRole;
}

/** Somebody has to lead it: make another one lead first. */
export interface LastLead {
  readonly kind: 'LastLead';
}
/** Leads alone do this. */
export interface NotLead {
  readonly kind: 'NotLead';
}

/** An invitation can be answered for so many days. */
export const INVITATION_DAYS = 7;
const DAY_MS = 86_400_000;

/** The moment from which an invitation can no longer be answered. */
export const invitationEnd = (invitedAt: Date): Date => new Date(invitedAt.getTime() + INVITATION_DAYS * DAY_MS);

/** Where an invitation stands. */
export const INVITATION_STATES = ['open', 'accepted', 'declined', 'withdrawn', 'lapsed'] as const;
/** One of `INVITATION_STATES`. */
export type InvitationState = (typeof INVITATION_STATES)[number];

/** An invitation, as far as its state goes. */
export interface InvitationTimes {
  readonly endsAt: Date;
  readonly answeredAt: Date | null;
  readonly acceptedBy: PersonId | null;
  readonly withdrawnAt: Date | null;
}

/** Where an invitation stands at a moment. */
export function invitationState({ endsAt, answeredAt, acceptedBy, withdrawnAt }: InvitationTimes, now: Date): InvitationState {
  if (withdrawnAt !== null) return 'withdrawn';
  if (answeredAt !== null) return acceptedBy === null ? 'declined' : 'accepted';
  return endsAt <= now ? 'lapsed' : 'open';
}

/** Whether somebody may go, or become less than lead: as long as another one leads. */
export function mayStopLeading(coordinators: readonly Coordinator[], personId: PersonId): Result<null, LastLead> {
  const leads = coordinators.filter(({ role }) => role === 'lead');
  return leads.every((lead) => lead.personId === personId) ? err({ kind: 'LastLead' }) : ok(null);
}
