import { useCallback, useState } from 'react';
import { useClient } from 'urql';

import { UnderstandTextDocument } from '../../../lib/graphql/generated/composing.js';
import { useLanguage } from '../../../lib/wording/wording.js';
import { today } from '../../../lib/wording/moments.js';
import { withUnderstood, type PostDraft } from '../draft.rules.js';

/** Reads what a text says into its draft; without an answer the draft goes on as it is, and the questions ask. */
export function useUnderstanding() {
  const client = useClient();
  const { locale } = useLanguage();
  const [isBusy, setIsBusy] = useState(false);
  const understand = useCallback(
    async (draft: PostDraft): Promise<PostDraft> => {
      if (draft.text === draft.readFrom) return draft;
      setIsBusy(true);
      const answer = await client
        .query(UnderstandTextDocument, { text: draft.text, locale, today: today() })
        .toPromise();
      setIsBusy(false);
      return answer.data ? withUnderstood(draft, answer.data.understandText) : draft;
    },
    [client, locale],
  );
  return { isBusy, understand };
}
