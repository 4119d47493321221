import { missingInWords, reasonInWords } from '#wording';

import type { ReasonToldFragment } from '../../lib/graphql/generated/matching.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import './matching.css';

/** Why something fits, and what speaks against it or is not known; in the order in which the api tells it. */
export function Reasons({ reasons }: { readonly reasons: readonly ReasonToldFragment[] }) {
  const say = useWords('matching');
  const { locale } = useLanguage();
  const lines = reasons.flatMap((reason) => [
    ...reasonInWords(reason, locale).map((text) => ({ text, mark: markOf(reason) })),
    ...missingInWords(reason, locale).map((text) => ({ text, mark: 'against' as const })),
  ]);
  const good = lines.filter(({ mark }) => mark === 'for' || mark === 'known');
  const missing = lines.filter(({ mark }) => mark === 'against' || mark === 'unknown');
  return (
    <div className="tve-reasons">
      {good.length === 0 ? null : (
        <ul aria-label={say('speaksFor')}>
          {good.map(({ text, mark }) => (
            <li key={text} data-mark={mark}>
              {text}
            </li>
          ))}
        </ul>
      )}
      {missing.length === 0 ? null : (
        <ul aria-label={say('missing')}>
          {missing.map(({ text, mark }) => (
            <li key={text} data-mark={mark}>
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The sign before a reason; what is known without speaking for or against has none of its own. */
function markOf({ is, kind, verdict }: ReasonToldFragment): 'for' | 'against' | 'known' | 'unknown' {
  if (verdict !== 'unknown') return verdict;
  return is === 'unknown' || (kind === 'inReturn' && is === 'none') ? 'unknown' : 'known';
}
