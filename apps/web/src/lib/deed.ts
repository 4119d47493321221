import { useState } from 'react';
import { useMutation, type AnyVariables, type TypedDocumentNode } from 'urql';

import { refusalInWords, type Refusal } from './refusal.js';
import { useWords } from './wording/wording.js';

/** What the one mutation of a document answers. */
type AnswerOf<Data> = NonNullable<Data[Exclude<keyof Data, '__typename'>]>;

/** What it did when it did what was asked. */
type DoneOf<Answer> = Exclude<Answer, { readonly __typename: `${string}Error` }>;

/** Why it did not; `NoAnswer` when nothing came back. */
export type RefusedOf<Answer> =
  Extract<Answer, { readonly __typename: `${string}Error` }> | { readonly __typename: 'NoAnswer' };

/** Something that is done through the api, and how it went. */
export interface Deed<Data, Variables> {
  readonly isBusy: boolean;
  /** Why it was refused last, as data. */
  readonly refusal: RefusedOf<AnswerOf<Data>> | null;
  /** The same in words. */
  readonly refused: string | undefined;
  /** What is wrong with one field of it, in words. */
  readonly errorOf: (field: string) => string | undefined;
  /** Answers what was done; null when it was refused. */
  readonly attempt: (variables: Variables) => Promise<DoneOf<AnswerOf<Data>> | null>;
  readonly forget: () => void;
}

/** A mutation as a deed of somebody. Refusals that any deed may meet are worded here, others by `ownWords`. */
export function useDeed<Data extends object, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  ownWords?: (refusal: AnswerOf<Data>) => string | undefined,
): Deed<Data, Variables> {
  type Answer = AnswerOf<Data>;
  const say = useWords('app');
  const [{ fetching: isBusy }, run] = useMutation(document);
  const [refusal, setRefusal] = useState<RefusedOf<Answer> | null>(null);
  const told = refusal as (Answer & NonNullable<Refusal>) | null;
  const refused = told === null ? undefined : (ownWords?.(told) ?? refusalInWords(say, told));
  return {
    isBusy,
    refusal,
    refused,
    errorOf: (field) => (told?.field === field ? refused : undefined),
    attempt: async (variables) => {
      setRefusal(null);
      const answer = answerIn((await run(variables)).data);
      if (answer !== undefined && isDone(answer)) return answer;
      setRefusal((answer ?? { __typename: 'NoAnswer' }) as RefusedOf<Answer>);
      return null;
    },
    forget: () => setRefusal(null),
  };
}

const isDone = <Answer extends { readonly __typename: string }>(answer: Answer): answer is DoneOf<Answer> =>
  !answer.__typename.endsWith('Error');

/** The one field of the answer of a mutation, beside its name. */
const answerIn = <Data extends object>(data: Data | undefined) =>
  Object.entries(data ?? {}).find(([name]) => name !== '__typename')?.[1] as
    (AnswerOf<Data> & { readonly __typename: string }) | undefined;
