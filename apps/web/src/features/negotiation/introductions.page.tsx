import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { howFar, momentInWords } from '#wording';

import { Answered } from '../../components/answered.js';
import { Button, ButtonLink } from '../../components/button.js';
import { Heading } from '../../components/heading.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { QuickExit } from '../../components/quick-exit.js';
import { ReadAloud } from '../../components/read-aloud.js';
import { useDeed } from '../../lib/deed.js';
import {
  AnswerIntroductionDocument,
  MyIntroductionsDocument,
  type MyIntroductionsQuery,
} from '../../lib/graphql/generated/negotiation-rings.js';
import { ZONE } from '../../lib/wording/moments.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import './negotiation.css';
import { Refusal } from './refused.js';
import { useNow } from './use-now.js';

/** Whom brokers would like to bring you together with. */
export function IntroductionsPage() {
  const say = useWords('agreements');
  return (
    <Page title={say('introductionsTitle')}>
      <QuickExit />
      <Loaded />
    </Page>
  );
}

function Loaded() {
  const say = useWords('agreements');
  const query = useQuery({ query: MyIntroductionsDocument });
  const [, again] = query;
  return (
    <Answered query={query}>
      {({ myIntroductions }) =>
        myIntroductions.length === 0 ? (
          <>
            <Paragraph>{say('introductionsNone')}</Paragraph>
            <ButtonLink to="/look">{say('lookAround')}</ButtonLink>
          </>
        ) : (
          <ul className="tve-list">
            {myIntroductions.map((introduction) => (
              <IntroductionInList
                key={introduction.id}
                introduction={introduction}
                onDone={() => again({ requestPolicy: 'network-only' })}
              />
            ))}
          </ul>
        )
      }
    </Answered>
  );
}

interface IntroductionInListProps {
  readonly introduction: MyIntroductionsQuery['myIntroductions'][number];
  readonly onDone: () => void;
}

function IntroductionInList({ introduction, onDone }: IntroductionInListProps) {
  const say = useWords('agreements');
  const { locale } = useLanguage();
  const now = useNow();
  const navigate = useNavigate();
  const answer = useDeed(AnswerIntroductionDocument);
  const [said, setSaid] = useState<'yes' | 'no' | null>(null);
  const { id, broker, words, activity, area, state, youSaidYes, negotiationId } = introduction;
  const until = new Date(introduction.answerBy);
  const tell = async (yes: boolean): Promise<void> => {
    const done = await answer.attempt({ introductionId: id, yes });
    if (done?.negotiationId) await navigate(`/talks/${done.negotiationId}`);
    else if (done) setSaid(yes ? 'yes' : 'no');
    onDone();
  };
  const mayAnswer = state === 'asked' && youSaidYes === null;
  return (
    <li className="tve-card">
      <Heading level={2}>{activity?.name ?? say('introductionsTitle')}</Heading>
      <Paragraph>
        {say('introductionAbout', {
          side: introduction.yourSide,
          area: area?.name ?? '',
          hasArea: area ? 'yes' : 'no',
        })}
      </Paragraph>
      <Paragraph kind="soft">{say('introductionWrites', { broker })}</Paragraph>
      <p className="nl-paragraph tve-words" dir="auto">
        {words}
      </p>
      <ReadAloud text={words} />
      <div role="status">{said === null ? null : <Paragraph>{say('introductionSaid', { said })}</Paragraph>}</div>
      <Refusal refusal={answer.refusal} />
      {mayAnswer ? (
        <>
          <Paragraph>
            {say('answerUntil', {
              moment: momentInWords(until, ZONE, locale, now),
              far: howFar(until, ZONE, locale, now),
            })}
          </Paragraph>
          <Paragraph>{say('introductionNoHarm')}</Paragraph>
          <div className="tve-row">
            <Button isBusy={answer.isBusy} onClick={() => void tell(true)}>
              {say('introductionYes')}
            </Button>
            <Button kind="secondary" isBusy={answer.isBusy} onClick={() => void tell(false)}>
              {say('introductionNo')}
            </Button>
          </div>
        </>
      ) : said === null ? (
        <Paragraph>{say('introductionState', { state, youSaidYes: youSaidYes === true ? 'yes' : 'no' })}</Paragraph>
      ) : null}
      {negotiationId === null ? null : (
        <div className="tve-buttons">
          <ButtonLink to={`/talks/${negotiationId}`}>{say('toTalk')}</ButtonLink>
        </div>
      )}
    </li>
  );
}
