import { useState } from 'react';
import { useMutation, type AnyVariables, type TypedDocumentNode } from 'urql';

/** What a mutation of one field answered. */
type AnswerOf<Data> = Exclude<Data[keyof Data], string | undefined>;

/** What it did when it did what was asked. */
type DoneOf<Answer> = Exclude<Answer, { readonly __typename: `${string}Error` }>;

/** Why it did not; `NoAnswer` when nothing came back. */
export type RefusedOf<Answer> =
  Extract<Answer, { readonly __typename: `${string}Error` }> | { readonly __typename: 'NoAnswer' };

/** Something that can be done, once at a time: whether it is under way, and why it was refused last. */
interface Deed<Answer, Variables> {
  readonly isBusy: boolean;
  readonly refusal: RefusedOf<Answer> | null;
  /** Answers what was done, or null after a refusal. */
  readonly attempt: (variables: Variables) => Promise<DoneOf<Answer> | null>;
  readonly forget: () => void;
}

/** A mutation as a deed of somebody: done, or refused with a reason to be told. */
export function useDeed<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Deed<AnswerOf<Data>, Variables> {
  type Answer = AnswerOf<Data>;
  const [{ fetching }, execute] = useMutation(document);
  const [refusal, setRefusal] = useState<RefusedOf<Answer> | null>(null);
  const attempt = async (variables: Variables): Promise<DoneOf<Answer> | null> => {
    setRefusal(null);
    const { data } = await execute(variables);
    const answer = answerIn(data);
    if (answer && !answer.__typename.endsWith('Error')) return answer as DoneOf<Answer>;
    setRefusal((answer ?? { __typename: 'NoAnswer' }) as RefusedOf<Answer>);
    return null;
  };
  return { isBusy: fetching, refusal, attempt, forget: () => setRefusal(null) };
}

/** The one field of the answer of a mutation, beside its name. */
function answerIn(data: unknown): { readonly __typename: string } | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  return Object.values(data).find((value): value is { __typename: string } => typeof value === 'object');
}
