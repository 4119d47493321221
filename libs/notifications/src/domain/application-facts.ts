import type { PersonId } from '#kernel';

/** Another vacancy that fits a volunteer. */
export interface OtherVacancy {
  readonly postId: string;
  readonly title: string;
  readonly organisation: string;
}

/** An application, as mails about it read it again. */
export interface ApplicationFacts {
  readonly of: 'application';
  readonly negotiationId: string;
  readonly organisationId: PersonId;
  readonly organisation: string;
  readonly volunteer: { readonly id: PersonId; readonly firstName: string };
  readonly title: string;
  /** The turn of the volunteer that the organisation lets stand without a word; null when it said something, or it is over. */
  readonly silentSince: number | null;
  /** Why the organisation did not choose the volunteer; null while it did not close the talks, or without a reason. */
  readonly notChosen: string | null;
  /** Whether the organisation closed the talks. */
  readonly closedByOrganisation: boolean;
  readonly blocked: boolean;
  /** Up to three others; for the volunteer alone. */
  readonly others: readonly OtherVacancy[];
}

/** What such a mail is about; `turn` is what nobody answered, 0 for what closes. */
export interface ApplicationSubject {
  readonly of: 'application';
  readonly negotiationId: string;
  readonly turn: number;
  readonly day: number;
}

/** Whether what the mail tells is still so. */
export const applicationStands = (kind: string, turn: number, facts: ApplicationFacts): boolean =>
  kind === 'notChosen' ? facts.closedByOrganisation : facts.silentSince === turn;
