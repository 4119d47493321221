import { missingInWords, reasonInWords } from '#wording';

import type { ReasonToldFragment } from '../../lib/graphql/generated/matching.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import './matching.css';

/** Why something fits, and what speaks against it or is not known; in the order in which the api tells it. */
export function Reasons({ reasons }: { readonly reasons: readonly ReasonToldFragment[] }) {
  const say = useWords('matching');
  const { locale } = useLanguage();
  const lines = reasons.flatMap((reason) => [
    ...reasonInWords(reason, locale).map((text) => ({ text, verdict: reason.verdict })),
    ...missingInWords(reason, locale).map((text) => ({ text, verdict: 'against' as const })),
  ]);
  const good = lines.filter(({ verdict }) => verdict === 'for');
  const missing = lines.filter(({ verdict }) => verdict !== 'for');
  return (
    <div className="tve-reasons">
      {good.length === 0 ? null : (
        <ul aria-label={say('speaksFor')}>
          {good.map(({ text }) => (
            <li key={text} data-verdict="for">
              {text}
            </li>
          ))}
        </ul>
      )}
      {missing.length === 0 ? null : (
        <ul aria-label={say('missing')}>
          {missing.map(({ text, verdict }) => (
            <li key={text} data-verdict={verdict}>
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
