import type { TalkQuery } from '../../lib/graphql/generated/negotiation.js';
import type { Reader } from './terms-told.rules.js';
import type { Locale } from '../../lib/wording/catalogues.js';
import type { Side } from '../../lib/graphql/generated/schema.js';

/** Talks as they are shown. */
export type TalkShown = NonNullable<TalkQuery['negotiation']>;

/** A version that was put forward. */
export type ProposalShown = NonNullable<TalkShown['standing']>;

/** Talks as far as these rules need them. */
type Talk = Pick<TalkShown, 'yourSide' | 'standing' | 'turns' | 'other'>;

/** Every version that was put forward, in order. */
export const proposalsOf = ({ turns }: Pick<Talk, 'turns'>): ProposalShown[] =>
  turns.flatMap(({ proposal }) => (proposal ? [proposal] : []));

/**
 * With what the standing version is compared: what the reader put forward last when the other answered that, what the
 * other put forward last when the reader did; null for the first version.
 */
export function comparedWith(talk: Talk): ProposalShown | null {
  const { standing } = talk;
  if (!standing) return null;
  const earlier = proposalsOf(talk).filter(({ version }) => version < standing.version);
  return earlier.filter(({ by }) => by !== standing.by).at(-1) ?? earlier.at(-1) ?? null;
}

/** Questions of the other side that nobody answered yet, by their numbers. */
export function openQuestionsOf({ turns, yourSide }: Pick<Talk, 'turns' | 'yourSide'>): number[] {
  const answered = new Set(turns.map(({ answers }) => answers));
  return turns
    .filter(({ kind, by, number }) => kind === 'ask' && by !== null && by !== yourSide && !answered.has(number))
    .map(({ number }) => number);
}

/** Who reads the terms of talks or of an agreement: one side of two. */
export const readerOf = (
  { yourSide, other }: { readonly yourSide: Side; readonly other: { readonly firstName: string } },
  locale: Locale,
  now: Date,
): Reader => ({ side: yourSide, helper: other.firstName, requester: other.firstName, locale, now });
