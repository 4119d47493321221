import type { CombinedError } from 'urql';

import type { Say } from './wording/wording.js';

/** What a mutation may answer when it did not do what was asked; `undefined` when no answer came. */
export type Refusal =
  | { readonly __typename: string; readonly field?: string; readonly rule?: string; readonly bound?: number | null }
  | undefined;

/** A refusal that any mutation may give, in words; a room words its own before it asks here. */
export function refusalInWords(
  say: Say<'invalid' | 'tooOften' | 'notThere' | 'notDone' | 'outsideMandate'>,
  refusal: Refusal,
): string {
  switch (refusal?.__typename) {
    case 'InvalidInputError':
      return say('invalid', { rule: refusal.rule ?? '', bound: refusal.bound ?? 0 });
    case 'TooOftenError':
      return say('tooOften');
    case 'OutsideMandate':
    case 'NoMandateError':
      return say('outsideMandate');
    case 'NotFoundError':
      return say('notThere');
    default:
      return say('notDone');
  }
}

/** Whether the mandate of whoever is acted for does not reach this. */
export const isOutsideMandate = (error: CombinedError): boolean =>
  error.graphQLErrors.some(({ extensions }) => ['OUTSIDE_MANDATE', 'NO_MANDATE'].includes(String(extensions['code'])));
