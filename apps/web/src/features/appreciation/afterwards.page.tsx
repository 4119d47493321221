import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { momentInWords } from '#wording';

import { Alert } from '../../components/alert.js';
import { Answered } from '../../components/answered.js';
import { ButtonLink } from '../../components/button.js';
import { Outcome } from '../../components/outcome.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextLink } from '../../components/text-link.js';
import { OpenQuestionsDocument, ThanksOfDocument } from '../../lib/graphql/generated/appreciation.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import { HappenedQuestion } from './happened-question.js';
import { ThanksForm } from './thanks-form.js';
import { ThanksShown } from './thanks-shown.js';

/** Afterwards: did it happen, and perhaps a word of thanks. */
export function AfterwardsPage() {
  const { occurrenceId = '' } = useParams();
  return <Afterwards key={occurrenceId} occurrenceId={occurrenceId} />;
}

function Afterwards({ occurrenceId }: { readonly occurrenceId: string }) {
  const say = useWords('appreciation');
  const { locale } = useLanguage();
  const [now] = useState(() => new Date());
  const questions = useQuery({ query: OpenQuestionsDocument });
  const thanksQuery = useQuery({ query: ThanksOfDocument, variables: { occurrenceId } });
  const [said, setSaid] = useState<'answered' | 'thanked' | 'notNow' | null>(null);
  const again = (): void => {
    questions[1]({ requestPolicy: 'network-only' });
    thanksQuery[1]({ requestPolicy: 'network-only' });
  };
  return (
    <Page title={say('title')}>
      {said === null ? null : (
        <Outcome key={said}>
          <Paragraph>{said === 'notNow' ? say('notNowText') : say('thankYou')}</Paragraph>
        </Outcome>
      )}
      <Answered query={questions}>
        {({ openQuestions }) => {
          const question = openQuestions.find((one) => one.occurrenceId === occurrenceId);
          return (
            <Answered query={thanksQuery}>
              {({ thanks }) => {
                const name = (question?.other ?? thanks?.other)?.firstName ?? say('somebody');
                const isAsked = question !== undefined && said === null;
                const mayThank = !isAsked && said !== 'notNow' && thanks?.mayGive === true;
                return (
                  <>
                    {question === undefined ? null : (
                      <Paragraph kind="lead">
                        {say('with', {
                          name,
                          moment: momentInWords(new Date(question.startsAt), question.zone, locale, now),
                        })}
                      </Paragraph>
                    )}
                    {isAsked ? (
                      <HappenedQuestion
                        occurrenceId={occurrenceId}
                        onAnswered={() => {
                          setSaid('answered');
                          again();
                        }}
                        onNotNow={() => setSaid('notNow')}
                      />
                    ) : null}
                    {mayThank ? (
                      <ThanksForm
                        thanks={thanks}
                        name={name}
                        waits={said === null}
                        onThanked={() => {
                          setSaid('thanked');
                          again();
                        }}
                        onNotNow={() => setSaid('notNow')}
                      />
                    ) : null}
                    {thanks === null ? null : <ThanksShown thanks={thanks} name={name} />}
                    {!isAsked && !mayThank && (thanks?.mine ?? null) === null && said === null ? (
                      <Alert kind="info">
                        <Paragraph>{say('nothingHere')}</Paragraph>
                      </Alert>
                    ) : null}
                    {isAsked || mayThank ? null : (
                      <div className="tve-buttons">
                        <ButtonLink to="/agreements">{say('toAgreements')}</ButtonLink>
                      </div>
                    )}
                    <Paragraph>
                      <TextLink to="/thanks">{say('toThanks')}</TextLink>
                    </Paragraph>
                  </>
                );
              }}
            </Answered>
          );
        }}
      </Answered>
    </Page>
  );
}
