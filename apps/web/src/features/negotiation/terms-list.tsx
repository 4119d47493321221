import { ReadAloud } from '../../components/read-aloud.js';
import { useWords } from '../../lib/wording/wording.js';
import { spokenTerms, toldChanges, toldTerms, type Reader, type TermsToTell } from './terms-told.rules.js';

interface TermsListProps {
  readonly terms: TermsToTell;
  /** What stood before, to mark what changed; nothing is marked without. */
  readonly before?: TermsToTell | null;
  readonly reader: Reader;
  /** Only what changed, where the rest stands beside it already; all of it when nothing was there before. */
  readonly onlyChanges?: boolean;
}

/** Terms in words, one by one; what changed says what it was, with a sign and a frame beside the colour. */
export function TermsList({ terms, before = null, reader, onlyChanges = false }: TermsListProps) {
  const say = useWords('negotiation');
  const told = toldTerms(terms, reader);
  const changes = before === null ? [] : toldChanges(before, terms, reader);
  const shown =
    onlyChanges && before !== null ? told.filter(({ term }) => changes.some((one) => one.term === term)) : told;
  const gone = changes.filter(({ after }) => after.length === 0);
  return (
    <>
      <dl className="tve-terms">
        {shown.map(({ term, label, lines }) => {
          const change = changes.find((one) => one.term === term);
          return (
            <div key={term} className={change ? 'tve-terms__row tve-terms__row--changed' : 'tve-terms__row'}>
              <dt>
                {label}
                {change ? <span className="nl-data-badge tve-changed">{say('changed')}</span> : null}
              </dt>
              <dd>
                {change ? <p className="tve-terms__before">{firstInWords(say, change.before)}</p> : null}
                {lines.map((line, at) => (
                  <p key={line}>{change && at === 0 ? say('now', { text: line }) : line}</p>
                ))}
              </dd>
            </div>
          );
        })}
        {gone.map(({ term, label, before: was }) => (
          <div key={term} className="tve-terms__row tve-terms__row--changed">
            <dt>
              {label}
              <span className="nl-data-badge tve-changed">{say('changed')}</span>
            </dt>
            <dd>
              <p className="tve-terms__before">{firstInWords(say, was)}</p>
              <p>{say('nowGone')}</p>
            </dd>
          </div>
        ))}
      </dl>
      <ReadAloud text={spokenTerms(shown)} />
    </>
  );
}

const firstInWords = (say: ReturnType<typeof useWords<'negotiation'>>, lines: readonly string[]): string =>
  lines.length === 0 ? say('firstNothing') : say('first', { text: lines.join('; ') });
