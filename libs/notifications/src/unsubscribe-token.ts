import type { PersonId } from '#kernel';
import { openSigned, sign } from '#platform';

import { isShownKind, switchOf, type MailKind } from './domain/mail-kinds.data.js';

const PURPOSE = 'unsubscribe';

/** Whose mails of which kind a link switches off. */
export interface Unsubscribing {
  readonly personId: PersonId;
  readonly kind: MailKind;
}

/** The signed text in a link that switches a kind off without signing in; it switches off and nothing else. */
export const unsubscribeToken = ({ personId, kind }: Unsubscribing, secret: string): string =>
  sign(`${personId} ${kind}`, PURPOSE, secret);

/** What a link switches off, or null when it is not ours or its kind has no switch. */
export function openUnsubscribeToken(token: string, secret: string): Unsubscribing | null {
  const [personId, kind] = (openSigned(token, PURPOSE, secret) ?? '').split(' ');
  if (personId === undefined || kind === undefined || !isShownKind(kind) || switchOf(kind) === null) return null;
  return { personId, kind };
}
