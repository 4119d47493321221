/** An organisation and what a broker said of it. */
export interface OrganisationFacts {
  readonly of: 'organisation';
  readonly organisationId: string;
  readonly name: string;
  readonly approved: boolean;
  readonly version: number;
  /** What a broker wrote with a refusal. */
  readonly note: string | null;
}

/** A link with which somebody becomes coordinator, and the address that it goes to. */
export interface InvitationFacts {
  readonly of: 'invitation';
  readonly usable: boolean;
  readonly email: string;
  readonly organisation: string;
  readonly invitedBy: string;
}

/** What is read again before a mail about an organisation is sent. */
export type OrganisedFacts = OrganisationFacts | InvitationFacts;

/** What such a mail is about. */
export type OrganisedSubject =
  | { readonly of: 'organisation'; readonly organisationId: string; readonly version: number }
  | { readonly of: 'invitation'; readonly invitationId: string };

/** Whether what the mail tells is still so: a refusal is over once something else was handed in. */
export function organisedStands(kind: string, about: { readonly of: string; readonly version?: unknown }, facts: OrganisedFacts): boolean {
  if (facts.of === 'invitation') return facts.usable;
  if (kind === 'organisationApproved') return facts.approved;
  return facts.note !== null && about.version === facts.version;
}
