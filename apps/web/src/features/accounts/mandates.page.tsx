import { useState } from 'react';
import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { AskFirst } from '../../components/ask-first.js';
import { Button } from '../../components/button.js';
import { Refused } from '../../components/refused.js';
import { Heading } from '../../components/heading.js';
import { Outcome } from '../../components/outcome.js';
import { Page } from '../../components/page.js';
import { PagedList } from '../../components/paged-list.js';
import { Paragraph } from '../../components/paragraph.js';
import { useDeed } from '../../lib/deed.js';
import { latestOf } from '../../lib/latest.rules.js';
import {
  EndMyMandateDocument,
  GiveMandateDocument,
  MyJournalDocument,
  MyMandatesDocument,
  type MandatePartsFragment,
} from '../../lib/graphql/generated/mandates.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';

const ALSO = { additionalTypenames: ['Mandate', 'MandateChanged'] };

/** Who may act in one's name or asks to, and what was done and read that way. */
export function MandatesPage() {
  const say = useWords('mandates');
  const words = useWords('deskPeople');
  const { moment } = useMoments();
  const query = useQuery({ query: MyMandatesDocument, context: ALSO });
  return (
    <Page title={say('title')}>
      <Paragraph kind="lead">{say('intro')}</Paragraph>
      <Answered query={query}>
        {({ myMandates }) =>
          myMandates.length === 0 ? (
            <Paragraph>{say('none')}</Paragraph>
          ) : (
            <ul className="tve-list">
              {myMandates.map((mandate) => (
                <li key={mandate.id} className="tve-card">
                  <OneMandate mandate={mandate} />
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      <Heading level={2}>{say('journalTitle')}</Heading>
      <Paragraph>{say('journalIntro')}</Paragraph>
      <PagedList
        document={MyJournalDocument}
        variables={{}}
        connectionOf={({ myJournal }) => myJournal}
        keyOf={({ at, act }) => `${at} ${act}`}
        empty={<Paragraph>{say('journalEmpty')}</Paragraph>}
      >
        {({ at, act, by, ownYes }) => (
          <>
            <Paragraph>{say('journalLine', { moment: moment(at), by, act: words('actName', { act }) })}</Paragraph>
            {ownYes ? <Paragraph>{say('ownYes')}</Paragraph> : null}
          </>
        )}
      </PagedList>
    </Page>
  );
}

function OneMandate({ mandate }: { readonly mandate: MandatePartsFragment }) {
  const say = useWords('mandates');
  const { day } = useMoments();
  const { id, brokerName, consent, endedAt, endsAt, givenAt, lives, scopes } = mandate;
  const [became, setBecame] = useState<'given' | 'ended' | null>(null);
  const giving = useDeed(GiveMandateDocument);
  const ending = useDeed(EndMyMandateDocument, ({ __typename }) =>
    __typename === 'MandateOverError' ? say('wasOver') : undefined,
  );
  const [now] = useState(Date.now);
  const isAsked = givenAt === null && endedAt === null && Date.parse(endsAt) > now;
  const give = async (): Promise<void> => {
    if (await giving.attempt({ mandateId: id })) setBecame('given');
  };
  const end = async (): Promise<void> => {
    if (await ending.attempt({ mandateId: id })) setBecame('ended');
  };
  return (
    <>
      <Heading level={2}>{say('broker', { name: brokerName })}</Heading>
      {became === null ? null : (
        <Outcome key={became}>
          <Paragraph>{say(became)}</Paragraph>
        </Outcome>
      )}
      <Paragraph>
        {isAsked
          ? say('asks', { name: brokerName, day: day(endsAt) })
          : lives
            ? say('may', { name: brokerName, day: day(endsAt) })
            : say('over', { day: day(endedAt ?? endsAt) })}
      </Paragraph>
      <ul>
        {scopes.map((scope) => (
          <li key={scope}>{say('scope', { scope })}</li>
        ))}
      </ul>
      {givenAt === null ? null : <Paragraph kind="soft">{say('consent', { consent })}</Paragraph>}
      <Refused by={latestOf(giving, ending)} />
      <div className="tve-buttons">
        {isAsked ? (
          <>
            <Button isBusy={giving.isBusy} onClick={() => void give()}>
              {say('give')}
            </Button>
            <Button kind="secondary" isBusy={ending.isBusy} onClick={() => void end()}>
              {say('refuse')}
            </Button>
          </>
        ) : lives ? (
          <AskFirst
            kind="secondary"
            text={say('end')}
            what={say('endSure', { name: brokerName })}
            yes={say('endYes')}
            isBusy={ending.isBusy}
            onYes={() => void end()}
          />
        ) : null}
      </div>
    </>
  );
}
