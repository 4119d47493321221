import { err, ok, plainLine } from '#kernel';
import type { Result } from '#kernel';

import { maskContact } from './contact.rules.js';

/** The most characters of one message. */
export const MESSAGE_MOST = 1000;

/** A message as the other side reads it; `original` holds the words before masking, null when nothing was masked. */
export interface Message {
  readonly body: string;
  readonly original: string | null;
}

/** Why a message is not taken. */
export interface MessageRefused {
  readonly kind: 'MessageRefused';
  readonly rule: 'tooShort' | 'tooLong';
  readonly bound: number;
}

/** A message of 1 to 1000 characters, tidied line by line; contact details are masked unless they are `open` already. */
export function checkMessage(text: string, open: boolean): Result<Message, MessageRefused> {
  const lines = text.split(/\r\n|\r|\n/u).map(plainLine);
  const words = lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  const length = Array.from(words).length;
  if (length === 0) return err({ kind: 'MessageRefused', rule: 'tooShort', bound: 1 });
  if (length > MESSAGE_MOST) return err({ kind: 'MessageRefused', rule: 'tooLong', bound: MESSAGE_MOST });
  if (open) return ok({ body: words, original: null });
  const { text: body, masked } = maskContact(words);
  return ok({ body, original: masked ? words : null });
}
