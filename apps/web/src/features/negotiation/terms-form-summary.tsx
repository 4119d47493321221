import { useQuery } from 'urql';

import { Button } from '../../components/button.js';
import { ReadAloud } from '../../components/read-aloud.js';
import { TextField } from '../../components/text-field.js';
import { ActivitiesDocument } from '../../lib/graphql/generated/activities.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import { draftToTell } from './draft-to-tell.js';
import type { TermsDraft } from './terms-form.rules.js';
import { problemIn, SECTIONS, type Section } from './terms-problems.rules.js';
import { spokenTerms, toldTerms, type Reader } from './terms-told.rules.js';

interface TermsSummaryProps {
  readonly terms: TermsDraft;
  readonly reader: Reader;
  /** Null when nothing can be said with it. */
  readonly message: string | null;
  readonly messageProblem: string | undefined;
  readonly onMessage: (message: string) => void;
  readonly onChange: (section: Section) => void;
}

/** All that was filled in, in words, each part with a button to change it. */
export function TermsSummary({ terms, reader, message, messageProblem, onMessage, onChange }: TermsSummaryProps) {
  const say = useWords('terms');
  const { locale } = useLanguage();
  const [{ data }] = useQuery({ query: ActivitiesDocument, variables: { locale } });
  const told = toldTerms(draftToTell(terms, data?.activities ?? []), reader);
  const sections = SECTIONS.filter((section) => section !== 'howOften' || terms.whenKind !== 'dates');
  return (
    <>
      <ReadAloud text={spokenTerms(told)} />
      <dl className="tve-terms">
        {sections.map((section) => {
          const lines = told
            .filter(({ term }) => term === section || (term === 'until' && section === 'howOften'))
            .flatMap((one) => (one.term === 'until' ? [`${one.label}: ${one.lines.join(' ')}`] : one.lines));
          return (
            <div key={section} className="tve-terms__row">
              <dt>{say('part', { section })}</dt>
              <dd>
                {problemIn(terms, section) === null ? (
                  lines.map((line) => <p key={line}>{line}</p>)
                ) : (
                  <p className="tve-field__error">{say('notFilledIn')}</p>
                )}
                {problemIn(terms, section) === null && lines.length === 0 ? <p>{say('nothingMore')}</p> : null}
              </dd>
              <dd className="tve-terms__change">
                <Button kind="subtle" onClick={() => onChange(section)}>
                  {say('change')} <span className="tve-hidden">{say('part', { section })}</span>
                </Button>
              </dd>
            </div>
          );
        })}
      </dl>
      {message === null ? null : (
        <TextField
          label={say('message')}
          hint={say('messageHint')}
          isOptional
          lines={3}
          maxLength={1000}
          error={messageProblem}
          value={message}
          onChange={onMessage}
        />
      )}
    </>
  );
}
