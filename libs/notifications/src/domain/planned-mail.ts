import type { PersonId } from '#kernel';

import type { ApplicationSubject } from './application-facts.js';
import type { BrokeredSubject } from './brokered-facts.js';
import type { FitsSubject } from './fits-facts.js';
import type { LivingSubject } from './living-facts.js';
import type { MailKind } from './mail-kinds.data.js';
import type { OrganisedSubject } from './organisation-facts.js';
import type { JudgedSubject } from './report-facts.js';
import type { RingSubject } from './ring-facts.js';
import type { ShiftSubject } from './shift-facts.js';

/** What a mail is about: ids and versions only; the facts are read again just before it is sent. */
export type MailSubject = MailTopic & {
  /** The organisation for which the reader gets it, as its coordinator. */
  readonly for?: PersonId;
};

type MailTopic =
  | { readonly of: 'link'; readonly linkId: string }
  | {
      readonly of: 'post';
      readonly postId: string;
      readonly revision: number;
      /** The event that is told, for what can happen again to the same words. */
      readonly event?: string;
    }
  | {
      readonly of: 'talks';
      readonly negotiationId: string;
      readonly version: number;
      /** The event that is told, for what can happen again to the same version. */
      readonly event?: string;
    }
  | { readonly of: 'agreement'; readonly agreementId: string }
  | { readonly of: 'occurrence'; readonly occurrenceId: string; readonly version: number }
  | LivingSubject
  | BrokeredSubject
  | RingSubject
  | JudgedSubject
  | OrganisedSubject
  | FitsSubject
  | ApplicationSubject
  | ShiftSubject
  | { readonly of: 'move'; readonly occurrenceId: string; readonly moveId: string }
  | { readonly of: 'mandate'; readonly mandateId: string }
  | { readonly of: 'leaving'; readonly personId: PersonId; /** Epoch milliseconds. */ readonly finalAt: number }
  | { readonly of: 'takeOver'; readonly takeOverId: string };

/** A mail that is to be sent once: its key exists once, however often it is planned. */
export interface PlannedMail {
  readonly key: string;
  readonly personId: PersonId;
  readonly kind: MailKind;
  readonly about: MailSubject;
  readonly dueAt: Date;
  /** From this moment on it is not sent any more. */
  readonly notAfter: Date;
  /** Urgent mails go out at night and above the number for a day. */
  readonly urgent: boolean;
}

/** For whom a mail is: its reader, or the organisation that the reader acts for. */
export const sideOf = ({ personId, about }: Pick<PlannedMail, 'personId' | 'about'>): PersonId => about.for ?? personId;

/** The key of a mail: its kind, what it is about and for whom; without ':', which job ids cannot hold. */
export function mailKey(kind: MailKind, about: MailSubject, personId: PersonId): string {
  const { of: _, ...ids } = about;
  return [kind, ...Object.values(ids).map(String), personId].join('_');
}

/** A planned mail with the key that belongs to it. */
export const planned = (
  kind: MailKind,
  personId: PersonId,
  about: MailSubject,
  times: Pick<PlannedMail, 'dueAt' | 'notAfter'> & { readonly urgent?: boolean },
): PlannedMail => ({ urgent: false, ...times, key: mailKey(kind, about, personId), personId, kind, about });
