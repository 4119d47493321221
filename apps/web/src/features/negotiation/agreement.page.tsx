import { useRef, useState } from 'react';
import { useParams } from 'react-router';
import { useClient } from 'urql';
import { dateInWords, localDate } from '#wording';

import { Alert } from '../../components/alert.js';
import { Answered } from '../../components/answered.js';
import { Button, ButtonLink } from '../../components/button.js';
import { Heading } from '../../components/heading.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { QuickExit } from '../../components/quick-exit.js';
import { TextLink } from '../../components/text-link.js';
import { download } from '../../lib/download.js';
import {
  AgreementCalendarDocument,
  AgreementDocument,
  type AgreementQuery,
} from '../../lib/graphql/generated/negotiation-agreements.js';
import { useKeptAnswer } from '../../lib/kept-answer.js';
import { ZONE } from '../../lib/wording/moments.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import { KeepAway } from '../residents/keep-away.js';
import { AgreementAmendment } from './agreement-amendment.js';
import { AgreementMoves } from './agreement-moves.js';
import { AgreementTimes } from './agreement-times.js';
import { Contact } from './contact.js';
import { KeptNotice } from './kept-notice.js';
import './negotiation.css';
import { readerOf } from './talk.rules.js';
import { TermsList } from './terms-list.js';
import { useNow } from './use-now.js';

/** An agreement as it is shown. */
export type AgreementShown = NonNullable<AgreementQuery['agreement']>;

/** One agreement: what was agreed, with whom, when, and what can be done. */
export function AgreementPage() {
  const { id = '' } = useParams();
  return <Loaded key={id} id={id} />;
}

function Loaded({ id }: { readonly id: string }) {
  const say = useWords('agreements');
  const now = useNow();
  const { query, keptAt } = useKeptAnswer(`agreement:${id}`, AgreementDocument, { id });
  const [, again] = query;
  return (
    <Answered query={query}>
      {({ agreement }) =>
        agreement === null ? (
          <Page title={say('oneTitle')}>
            <Paragraph>{say('noAgreement')}</Paragraph>
            <TextLink to="/agreements">{say('toAll')}</TextLink>
          </Page>
        ) : (
          <Shown
            agreement={agreement}
            keptAt={keptAt}
            now={now}
            refresh={() => again({ requestPolicy: 'network-only' })}
          />
        )
      }
    </Answered>
  );
}

interface ShownProps {
  readonly agreement: AgreementShown;
  readonly keptAt: Date | null;
  readonly now: Date;
  readonly refresh: () => void;
}

function Shown({ agreement, keptAt, now, refresh }: ShownProps) {
  const say = useWords('agreements');
  const { locale } = useLanguage();
  const [did, setDid] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const reader = readerOf(agreement, locale, now);
  const { other, pause } = agreement;
  const done = (what: string): void => {
    setDid(what);
    refresh();
    place.current?.focus();
  };
  const day = (date: string): string => dateInWords(date, locale, localDate(now, ZONE));
  // What was kept is to be read; what can be done is known by the server alone.
  const isReadOnly = keptAt !== null;
  return (
    <Page title={say('withTitle', { name: other.firstName })}>
      <KeptNotice keptAt={keptAt} now={now} />
      <div ref={place} tabIndex={-1} role="status" className="tve-arrival">
        {did === null ? null : (
          <p className="utrecht-alert utrecht-alert--ok">{say('did', { what: did, name: other.firstName })}</p>
        )}
      </div>
      <div className="tve-row">
        <TextLink to={`/posts/${agreement.postId}`}>{agreement.postTitle}</TextLink>
        <QuickExit />
      </div>
      <Paragraph>
        {say('withSide', { side: agreement.yourSide, name: other.firstName })}{' '}
        {say('state', { state: agreement.state })}
      </Paragraph>
      {agreement.endedAt === null ? null : (
        <>
          <Paragraph>
            {say('ended', {
              by: agreement.endedBy === null ? 'itself' : agreement.endedBy === agreement.yourSide ? 'you' : 'other',
              name: other.firstName,
              day: day(localDate(new Date(agreement.endedAt), ZONE)),
            })}
          </Paragraph>
          <div className="tve-buttons tve-no-print">
            <ButtonLink to="/look">{say('lookAround')}</ButtonLink>
          </div>
        </>
      )}
      {pause === null ? null : (
        <Alert kind="info">
          <Paragraph>
            {say('pauseRuns', { runs: pause.runs ? 'yes' : 'no', from: day(pause.from), to: day(pause.to) })}
          </Paragraph>
        </Alert>
      )}
      {isReadOnly ? null : (
        <AgreementAmendment agreement={agreement} reader={reader} onDone={done} onRefused={refresh} />
      )}
      <div className="tve-columns">
        <div className="tve-stack">
          <section className="tve-card" aria-labelledby="agreement-terms">
            <Heading level={2} id="agreement-terms">
              {say('terms')}
            </Heading>
            <TermsList terms={agreement.terms} reader={reader} />
          </section>
          <section className="tve-card" aria-labelledby="agreement-contact">
            <Heading level={2} id="agreement-contact">
              {say('contact', { name: other.firstName })}
            </Heading>
            <Contact contact={agreement.contact} />
            <p className="tve-no-print">
              <TextLink to={`/talks/${agreement.negotiationId}`}>{say('writeTo', { name: other.firstName })}</TextLink>
            </p>
          </section>
          <Takeaways id={agreement.id} />
          {isReadOnly ? null : (
            <AgreementMoves agreement={agreement} reader={reader} onDone={done} onRefused={refresh} />
          )}
        </div>
        <AgreementTimes
          times={agreement.occurrences}
          name={other.firstName}
          now={now}
          isReadOnly={isReadOnly}
          onDone={done}
        />
      </div>
      {isReadOnly ? null : (
        <KeepAway
          personId={other.id}
          name={other.firstName}
          agreed={agreement.state !== 'ended'}
          reportAt={`/report/talks/${agreement.negotiationId}`}
        />
      )}
    </Page>
  );
}

/** What one can take along: a file for the calendar, and paper for the fridge. */
function Takeaways({ id }: { readonly id: string }) {
  const say = useWords('agreements');
  const client = useClient();
  const [hasFailed, setHasFailed] = useState(false);
  const keepIt = async (): Promise<void> => {
    const { data } = await client
      .query(AgreementCalendarDocument, { id }, { requestPolicy: 'network-only' })
      .toPromise();
    setHasFailed(!data?.agreementCalendar);
    if (data?.agreementCalendar) download(data.agreementCalendar);
  };
  return (
    <div className="tve-no-print">
      <div className="tve-row">
        <Button kind="secondary" onClick={() => void keepIt()}>
          {say('toCalendar')}
        </Button>
        <Button kind="secondary" onClick={() => window.print()}>
          {say('print')}
        </Button>
      </div>
      {hasFailed ? <Alert kind="error">{say('fileFailed')}</Alert> : null}
    </div>
  );
}
