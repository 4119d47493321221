import { missingInWords, reasonInWords } from '#wording';

import type { ReasonPartsFragment } from '../../lib/graphql/generated/matches.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';

const VERDICTS = ['for', 'against', 'unknown'] as const;

/** Why something fits, what speaks against it, and what nobody told: in words. */
export function Reasons({ reasons }: { readonly reasons: readonly ReasonPartsFragment[] }) {
  const say = useWords('deskMatches');
  const { locale } = useLanguage();
  return VERDICTS.map((verdict) => {
    const sentences = reasons
      .filter((reason) => reason.verdict === verdict)
      .flatMap((reason) => [...reasonInWords(reason, locale), ...missingInWords(reason, locale)]);
    return sentences.length === 0 ? null : (
      <div key={verdict}>
        <p className="nl-paragraph">
          <strong>{say(verdict)}</strong>
        </p>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    );
  });
}
