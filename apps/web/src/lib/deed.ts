import { useState } from 'react';
import { useMutation, type AnyVariables, type TypedDocumentNode } from 'urql';

import { isOutsideMandate, refusalInWords, type Refusal } from './refusal.js';
import { useWords } from './wording/wording.js';

/** What a mutation of one field answered. */
type AnswerOf<Data> = Exclude<Data[keyof Data], string | undefined>;

/** What it did when it did what was asked. */
type DoneOf<Answer> = Exclude<Answer, { readonly __typename: `${string}Error` }>;

/** Why it did not; `NoAnswer` when nothing came back, `OutsideMandate` for who acts for somebody and may not do this. */
export type RefusedOf<Answer> =
  Extract<Answer, { readonly __typename: `${string}Error` }> | { readonly __typename: 'NoAnswer' };

/** Something that can be done, once at a time: whether it is under way, and why it was refused last. */
interface Deed<Answer, Variables> {
  readonly isBusy: boolean;
  readonly refusal: RefusedOf<Answer> | null;
  /** Why it was refused, in words. */
  readonly refused: string | undefined;
  /** The same when one field of it is what is wrong. */
  readonly errorOf: (field: string) => string | undefined;
  /** Answers what was done, or null after a refusal. */
  readonly attempt: (variables: Variables) => Promise<DoneOf<Answer> | null>;
  readonly forget: () => void;
  /** When it was tried last among all deeds, for `latestOf`. */
  readonly tried: number;
}

let tries = 0;

/**
 * A mutation as a deed of somebody: done, or refused with a reason to be told. What any deed may meet is worded here, the
 * rest by `ownWords`.
 */
export function useDeed<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  ownWords?: (refusal: RefusedOf<AnswerOf<Data>>) => string | undefined,
): Deed<AnswerOf<Data>, Variables> {
  type Answer = AnswerOf<Data>;
  const say = useWords('app');
  const [{ fetching }, execute] = useMutation(document);
  const [refusal, setRefusal] = useState<RefusedOf<Answer> | null>(null);
  const [tried, setTried] = useState(0);
  const attempt = async (variables: Variables): Promise<DoneOf<Answer> | null> => {
    setRefusal(null);
    tries += 1;
    setTried(tries);
    const { data, error } = await execute(variables);
    const answer = answerIn(data);
    if (answer && !answer.__typename.endsWith('Error')) return answer as DoneOf<Answer>;
    const none = error && isOutsideMandate(error) ? 'OutsideMandate' : 'NoAnswer';
    setRefusal((answer ?? { __typename: none }) as RefusedOf<Answer>);
    return null;
  };
  const told: Refusal = refusal ?? undefined;
  const refused = refusal === null ? undefined : (ownWords?.(refusal) ?? refusalInWords(say, told));
  return {
    isBusy: fetching,
    refusal,
    refused,
    errorOf: (field) => (told?.field === field ? refused : undefined),
    attempt,
    forget: () => setRefusal(null),
    tried,
  };
}

/** The one field of the answer of a mutation, beside its name. */
function answerIn(data: unknown): { readonly __typename: string } | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  return Object.values(data).find((value): value is { __typename: string } => typeof value === 'object');
}
