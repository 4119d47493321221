import type { PersonId } from '#kernel';

import type { MailKind } from './mail-kinds.data.js';

/** A mail could not be delivered, also not after several attempts. */
export const mailFailed = (p: { readonly mailId: string; readonly personId: PersonId; readonly kind: MailKind }) =>
  ({ topic: 'mail.failed', key: p.personId, payload: p }) as const;
