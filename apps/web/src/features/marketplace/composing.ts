import { createContext, useContext } from 'react';

import type { PostDraft } from './draft.rules.js';
import type { Step } from './steps.rules.js';

/** The name under which a new post is kept until it is sent. */
export const NEW_POST = 'new-post';

/** A post that is being written. */
export interface Composing {
  readonly draft: PostDraft;
  /** The number of the question that is asked now, of how many; null when they are not counted. */
  readonly place: { readonly at: number; readonly of: number } | null;
  /** It is not there for anybody else yet. */
  readonly isNew: boolean;
  /** Keeps part of an answer. */
  readonly change: (part: Partial<PostDraft>) => void;
  /** Keeps the answer and goes to the next question. */
  readonly goOn: (part?: Partial<PostDraft>) => void;
  /** The address of the question before this one; null on the first. */
  readonly before: string | null;
  /** The address of a question, from which one comes back to `back` afterwards. */
  readonly addressOf: (step: Step, back?: Step | null) => string;
  /** Forgets the draft: it is sent. */
  readonly done: () => void;
}

/** The post that the pages below write. */
export const ComposingContext = createContext<Composing | null>(null);

/** The post that is being written on this page. */
export function useComposing(): Composing {
  const composing = useContext(ComposingContext);
  if (!composing) throw new Error('Nothing is being written above this place.');
  return composing;
}
