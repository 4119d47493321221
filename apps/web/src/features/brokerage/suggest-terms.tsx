import { useMemo, useState } from 'react';
import { inARow } from '#wording';

import { Alert } from '../../components/alert.js';
import { Button } from '../../components/button.js';
import { Refused } from '../../components/refused.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { ReadAloud } from '../../components/read-aloud.js';
import { useDeed } from '../../lib/deed.js';
import { SuggestTermsDocument, type MediatedPartsFragment } from '../../lib/graphql/generated/mediation.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import { ChangedMeanwhile } from '../negotiation/changed-meanwhile.js';
import { useSeen } from '../negotiation/terms-draft.js';
import { TermsForm } from '../negotiation/terms-form.js';
import '../negotiation/negotiation.css';
import { draftOf } from '../negotiation/terms-form.rules.js';
import { spokenTerms, toldTerms, type Reader, type TermsToTell } from '../negotiation/terms-told.rules.js';

/** The broker reads terms from neither side. */
function useReader({ helper, requester }: MediatedPartsFragment): Reader {
  const { locale } = useLanguage();
  const [now] = useState(() => new Date());
  return useMemo(
    () => ({ side: null, helper: helper.firstName, requester: requester.firstName, locale, now }),
    [helper.firstName, requester.firstName, locale, now],
  );
}

/** The terms that stand, and what the broker suggested beside them. */
export function TermsTold({ talks }: { readonly talks: MediatedPartsFragment }) {
  const say = useWords('deskMatches');
  const { locale } = useLanguage();
  const { day } = useMoments();
  const { standing, suggestion } = talks;
  return (
    <>
      {standing === null ? (
        <Paragraph>{say('noTerms')}</Paragraph>
      ) : (
        <>
          <Told terms={standing.terms} talks={talks} />
          {standing.openPoints.length === 0 ? null : (
            <Paragraph>
              {say('stillOpen', {
                points: inARow(
                  standing.openPoints.map((term) => say('point', { term })),
                  locale,
                ),
              })}
            </Paragraph>
          )}
        </>
      )}
      {suggestion === null ? null : (
        <>
          <Heading level={3}>{say('yourSuggestion', { day: day(suggestion.suggestedAt) })}</Heading>
          <Told terms={suggestion.terms} talks={talks} />
        </>
      )}
    </>
  );
}

function Told({ terms, talks }: { readonly terms: TermsToTell; readonly talks: MediatedPartsFragment }) {
  const told = toldTerms(terms, useReader(talks));
  return (
    <>
      <dl className="tve-terms">
        {told.map(({ term, label, lines }) => (
          <div key={term} className="tve-terms__row">
            <dt>{label}</dt>
            <dd>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <ReadAloud text={spokenTerms(told)} />
    </>
  );
}

/** A version that the broker puts beside the talks: what stands, with what could be better. */
export function SuggestTerms({ talks }: { readonly talks: MediatedPartsFragment }) {
  const say = useWords('deskMatches');
  const [isOpen, setIsOpen] = useState(false);
  const [isDone, setIsDone] = useState(false);
  if (!talks.standing) return null;
  return (
    <>
      <div role="status">{isDone ? <Paragraph>{say('suggested')}</Paragraph> : null}</div>
      {isOpen ? (
        <SuggestForm
          talks={talks}
          standing={talks.standing}
          onDone={(isSent) => {
            setIsDone(isSent);
            setIsOpen(false);
          }}
        />
      ) : (
        <Button kind="secondary" onClick={() => setIsOpen(true)}>
          {say('suggest')}
        </Button>
      )}
    </>
  );
}

interface SuggestFormProps {
  readonly talks: MediatedPartsFragment;
  readonly standing: NonNullable<MediatedPartsFragment['standing']>;
  readonly onDone: (isSent: boolean) => void;
}

function SuggestForm({ talks, standing, onDone }: SuggestFormProps) {
  const say = useWords('deskMatches');
  const reader = useReader(talks);
  const deed = useDeed(SuggestTermsDocument, (answer) =>
    answer.__typename === 'PaidWorkError' ? say('paidWork', { found: answer.found }) : undefined,
  );
  const { refusal } = deed;
  const about = `mediator:${talks.id}`;
  const [seen, isStale] = useSeen(about, standing);
  return (
    <>
      <Alert kind="info">
        <Paragraph>{say('suggestIntro')}</Paragraph>
      </Alert>
      {isStale ? <ChangedMeanwhile seen={seen} standing={standing} reader={reader} /> : null}
      {refusal?.__typename === 'InvalidInputError' ? null : <Refused by={deed} />}
      <TermsForm
        name={about}
        answers={seen}
        initial={draftOf(standing.terms)}
        begin="summary"
        reader={reader}
        refused={refusal?.__typename === 'InvalidInputError' ? refusal : null}
        isBusy={deed.isBusy}
        sendText={say('suggestSend')}
        onCancel={() => onDone(false)}
        onSend={async (terms, message) => {
          const done = await deed.attempt({
            negotiationId: talks.id,
            terms,
            message: message === '' ? null : message,
          });
          if (done) onDone(true);
          return done !== null;
        }}
      />
    </>
  );
}
