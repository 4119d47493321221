import { err, lengthOf, ok, plainText } from '#kernel';
import type { PersonId, Result } from '#kernel';

/** How an introduction stands: the two are asked, they talk, or it did not work out. */
export const INTRODUCTION_STATES = ['asked', 'agreed', 'over'] as const;
/** One of `INTRODUCTION_STATES`. */
export type IntroductionState = (typeof INTRODUCTION_STATES)[number];

/** What somebody who was introduced says. */
export type Said = 'yes' | 'no';

/** A broker's proposal that two people talk about a post, as its rules read it. */
export interface Introduction {
  readonly state: IntroductionState;
  /** Whoever wrote the post. */
  readonly authorId: PersonId;
  readonly otherId: PersonId;
  readonly authorSaid: Said | null;
  readonly otherSaid: Said | null;
  readonly answerBy: Date;
}

/** It is decided, or its time is over. */
export interface IntroductionOver {
  readonly kind: 'IntroductionOver';
}
/** This person said so already. */
export interface AlreadySaid {
  readonly kind: 'AlreadySaid';
}
/** The broker's words cannot be used: their length, or they tell a name before anybody said yes. */
export interface IntroductionWords {
  readonly kind: 'IntroductionWords';
  readonly rule: 'tooShort' | 'tooLong' | 'namesSomebody';
  readonly bound: number | null;
}

/** What an answer changes. */
export interface Answered {
  readonly authorSaid: Said | null;
  readonly otherSaid: Said | null;
  readonly to: IntroductionState;
}

/** Bounds of the broker's words, in characters after tidying. */
export const INTRODUCTION_BOUNDS = { min: 10, max: 500 } as const;

const lettersOf = (text: string): readonly string[] => text.toLocaleLowerCase('nl').match(/[\p{L}\p{M}]+/gu) ?? [];

/** The broker's words, tidied; neither of the two is named in them, for neither has said yes. */
export function checkWords(text: string, firstNames: readonly string[]): Result<string, IntroductionWords> {
  const words = plainText(text);
  const length = lengthOf(words);
  const { min, max } = INTRODUCTION_BOUNDS;
  if (length < min) return err({ kind: 'IntroductionWords', rule: 'tooShort', bound: min });
  if (length > max) return err({ kind: 'IntroductionWords', rule: 'tooLong', bound: max });
  const said = lettersOf(words);
  const named = firstNames.some((name) => {
    const letters = lettersOf(name);
    return letters.length > 0 && said.some((_, at) => letters.every((part, on) => said[at + on] === part));
  });
  return named ? err({ kind: 'IntroductionWords', rule: 'namesSomebody', bound: null }) : ok(words);
}

/**
 * An answer of one of the two: with both yeses they talk, with one no it is over for both. A yes can become a no until
 * the other one said yes. @throws for a stranger: to them there is no introduction.
 */
export function answer(
  introduction: Introduction,
  by: PersonId,
  said: Said,
  now: Date,
): Result<Answered, IntroductionOver | AlreadySaid> {
  const { state, authorId, otherId, answerBy } = introduction;
  if (by !== authorId && by !== otherId) throw new Error('Somebody who was not introduced answered.');
  if (state !== 'asked' || now >= answerBy) return err({ kind: 'IntroductionOver' });
  const authorSaid = by === authorId ? said : introduction.authorSaid;
  const otherSaid = by === otherId ? said : introduction.otherSaid;
  if (authorSaid === introduction.authorSaid && otherSaid === introduction.otherSaid)
    return err({ kind: 'AlreadySaid' });
  const bothYes = authorSaid === 'yes' && otherSaid === 'yes';
  return ok({ authorSaid, otherSaid, to: said === 'no' ? 'over' : bothYes ? 'agreed' : 'asked' });
}
