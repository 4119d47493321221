import type { PersonId } from '#kernel';

import { planned, type PlannedMail } from './planned-mail.js';

const NEWS_MS = 7 * 24 * 3_600_000;

/** The coordinators hear what a broker decided about what they handed in. */
export const checkedMail = (
  kind: 'organisationApproved' | 'organisationRefused',
  { organisationId, version }: { readonly organisationId: PersonId; readonly version: number },
  now: Date,
): PlannedMail[] => [
  planned(
    kind,
    organisationId,
    { of: 'organisation', organisationId, version },
    { dueAt: now, notAfter: new Date(now.getTime() + NEWS_MS) },
  ),
];

/** An invitation as planning needs it. */
export interface InvitationToPlan {
  /** Who has an account with that address, or else the organisation. */
  readonly personId: PersonId;
  readonly endsAt: Date;
}

/** Whoever reads the mail of an address is asked to be a coordinator. */
export const invitationMail = (invitationId: string, { personId, endsAt }: InvitationToPlan, now: Date): PlannedMail[] => [
  planned(
    'coordinatorInvited',
    personId,
    { of: 'invitation', invitationId },
    { dueAt: now, notAfter: endsAt, urgent: true },
  ),
];

/** Whether a mail goes to an address that somebody named, whoever it belongs to. */
export const goesToNamedAddress = (kind: string): boolean => kind === 'takeOverLink' || kind === 'coordinatorInvited';

/**
 * What an organisation would get goes to each of its coordinators, with a key of their own; all else stays as it is. A mail
 * to a named address is for whoever reads that.
 */
export function toCoordinators(
  mails: readonly PlannedMail[],
  coordinators: ReadonlyMap<PersonId, readonly PersonId[]>,
): PlannedMail[] {
  return mails.flatMap((mail) => {
    const readers = coordinators.get(mail.personId);
    if (!readers || goesToNamedAddress(mail.kind)) return [mail];
    return readers.map((personId) => ({
      ...mail,
      personId,
      about: { ...mail.about, for: mail.personId },
      key: `${mail.key}_${personId}`,
    }));
  });
}
