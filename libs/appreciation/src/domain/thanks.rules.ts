import { err, ok, type Result } from '#kernel';

import { askTimes } from './ask-times.rules.js';
import type { CalledOff, HelpTime, NotYet } from './happened.rules.js';

/** Bounds of thanks, in characters. */
export const THANKS_BOUNDS = { min: 1, max: 500 } as const;

/** The text cannot be used. */
export interface InvalidThanks {
  readonly kind: 'InvalidInput';
  readonly field: 'text';
  readonly rule: 'tooShort' | 'tooLong';
  readonly bound: number;
}

/** It did not take place, so there is nothing to thank for. */
export interface DidNotHappen {
  readonly kind: 'DidNotHappen';
}

/** Thanks can be given until a moment, or until both gave theirs. */
export interface ThanksClosed {
  readonly kind: 'ThanksClosed';
}

/** This person thanked before. */
export interface AlreadyThanked {
  readonly kind: 'AlreadyThanked';
}

/** Control, format, private and unassigned characters: unseen, and able to make one text look like another. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;

/** Thanks as they are kept: NFC, single spaces, nothing unseen, 1 to 500 characters. */
export function checkThanks(text: string): Result<string, InvalidThanks> {
  const tidy = text.replace(/\s+/gu, ' ').replace(UNSEEN, '').normalize('NFC').replace(/\s+/gu, ' ').trim();
  const length = Array.from(tidy).length;
  if (length < THANKS_BOUNDS.min) return refused('tooShort', THANKS_BOUNDS.min);
  return length > THANKS_BOUNDS.max ? refused('tooLong', THANKS_BOUNDS.max) : ok(tidy);
}

/**
 * A party thanks from the end of the time on, until seven days after the first ask; not for what was called off or what
 * this person says did not happen. Answers until when the thanks of the other are waited for.
 */
export function giveThanks(
  time: HelpTime,
  saidItHappened: boolean | null,
  now: Date,
): Result<{ closesAt: Date }, NotYet | CalledOff | DidNotHappen | ThanksClosed> {
  if (time.state === 'cancelled' || time.state === 'skipped') return err({ kind: 'CalledOff' });
  if (now < time.endsAt) return err({ kind: 'NotYet', from: time.endsAt });
  const missed = time.state === 'missed' || time.state === 'excused';
  if (saidItHappened === false || (missed && saidItHappened === null)) return err({ kind: 'DidNotHappen' });
  const closesAt = askTimes(time.endsAt, time.zone).thanksUntil;
  return now < closesAt ? ok({ closesAt }) : err({ kind: 'ThanksClosed' });
}

const refused = (rule: InvalidThanks['rule'], bound: number): Result<never, InvalidThanks> =>
  err({ kind: 'InvalidInput', field: 'text', rule, bound });
