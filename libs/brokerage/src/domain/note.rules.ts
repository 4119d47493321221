import { err, lengthOf, ok, plainText } from '#kernel';
import type { Result } from '#kernel';

import type { NoteLength } from './work-item.rules.js';

/** Bounds of a private note, in characters after tidying. */
export const NOTE_BOUNDS = { min: 1, max: 2000 } as const;

/** A note for brokers alone, tidied. */
export function checkNote(text: string): Result<string, NoteLength> {
  const note = plainText(text);
  const length = lengthOf(note);
  const { min, max } = NOTE_BOUNDS;
  return length < min || length > max ? err({ kind: 'NoteLength', length, min, max }) : ok(note);
}
