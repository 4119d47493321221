import { useState } from 'react';
import { useMutation } from 'urql';

import { RevisePostDocument, SubmitPostDocument, WritePostDocument } from '../../../lib/graphql/generated/composing.js';
import type { Refusal } from '../../../lib/refusal.js';
import { inputOf, type PostDraft } from '../draft.rules.js';

/** What came of sending: the id of the post, or why not; `written` is what is kept by then. */
export type Sent = { readonly id: string } | { readonly refusal: Refusal; readonly written: PostDraft['written'] };

/** Writes a post, or writes it over, and hands it in; begun again after a failure it goes on where it was. */
export function useSending() {
  const [, write] = useMutation(WritePostDocument);
  const [, revise] = useMutation(RevisePostDocument);
  const [, submit] = useMutation(SubmitPostDocument);
  const [isBusy, setIsBusy] = useState(false);

  const send = async (draft: PostDraft): Promise<Sent> => {
    const { written, kind } = draft;
    const answer = written
      ? (await revise({ postId: written.id, seenRevision: written.revision, input: inputOf(draft) })).data?.revisePost
      : (await write({ input: { ...inputOf(draft), kind: kind ?? 'request' } })).data?.writePost;
    if (answer?.__typename !== 'Post') return { refusal: answer, written };
    const kept = { id: answer.id, revision: answer.latest?.number ?? 1 };
    // Other words for a post that waits or is open are handed in by writing them.
    if (!answer.allowedMoves.includes('submit')) return { id: answer.id };
    const handedIn = (await submit({ postId: answer.id })).data?.submitPost;
    return handedIn?.__typename === 'Post' ? { id: answer.id } : { refusal: handedIn, written: kept };
  };

  return {
    isBusy,
    send: async (draft: PostDraft): Promise<Sent> => {
      setIsBusy(true);
      try {
        return await send(draft);
      } finally {
        setIsBusy(false);
      }
    },
  };
}
