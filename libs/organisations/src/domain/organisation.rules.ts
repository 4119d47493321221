import type { PersonId } from '#kernel';

/** What sort of organisation asks: companies offer hours, rooms or material. */
export type OrganisationKind = 'volunteer' | 'public' | 'company';

/** Where an organisation stands; only `approved` is visible to others. */
export type OrganisationState = 'inReview' | 'approved' | 'refused' | 'closed';

/** What somebody may do for an organisation: a lead also invites and removes, and changes what it says of itself. */
export type CoordinatorRole = 'lead' | 'coordinator';

/** An organisation, as far as its rules read it. */
export interface Organisation {
  readonly id: PersonId;
  readonly kind: OrganisationKind;
  readonly state: OrganisationState;
  readonly name: string;
  readonly approvedName: string | null;
  /** Since when a broker is to check what it says; null when nothing waits. */
  readonly handedInAt: Date | null;
}

/** The kinds of organisations. */
export const ORGANISATION_KINDS: readonly OrganisationKind[] = ['volunteer', 'public', 'company'];
