import { useParams } from 'react-router';
import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { ButtonLink } from '../../components/button.js';
import { Heading } from '../../components/heading.js';
import { PagedList } from '../../components/paged-list.js';
import { Paragraph } from '../../components/paragraph.js';
import {
  DeskJournalDocument,
  ResidentRecordDocument,
  type ResidentRecordQuery,
} from '../../lib/graphql/generated/people.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';
import { DeskPage } from './desk-page.js';
import { MandateCard } from './mandate-card.js';
import { NewMandate } from './new-mandate.js';
import { KeepOut, TakeOver } from './record-deeds.js';

type Record = NonNullable<ResidentRecordQuery['residentRecord']>;

const ALSO = { additionalTypenames: ['MandateChanged', 'InterviewRecorded'] };

/** What brokers know of a resident: contact, what was told, mandates, journal, and what can be done. */
export function RecordPage() {
  const say = useWords('deskPeople');
  const { personId = '' } = useParams();
  const query = useQuery({ query: ResidentRecordDocument, variables: { personId }, context: ALSO });
  return (
    <Answered query={query}>
      {({ residentRecord: record }) =>
        record === null ? (
          <DeskPage title={say('peopleTitle')}>
            <Paragraph>{say('recordGone')}</Paragraph>
          </DeskPage>
        ) : (
          <DeskPage title={say('recordTitle', { name: record.firstName })}>
            <Paragraph kind="soft">{say('recordNoted')}</Paragraph>
            <Known record={record} />
            <Heading level={2}>{say('mandatesTitle')}</Heading>
            {record.mandates.length === 0 ? <Paragraph>{say('noMandates')}</Paragraph> : null}
            <ul className="tve-list">
              {record.mandates.map((mandate) => (
                <li key={mandate.id} className="tve-card">
                  <MandateCard mandate={mandate} />
                </li>
              ))}
            </ul>
            <NewMandate personId={record.personId} hasAccount={record.hasAccount} />
            <Heading level={2}>{say('journalTitle')}</Heading>
            <ButtonLink kind="secondary" to={`/desk/people/${record.personId}/letter`}>
              {say('letter')}
            </ButtonLink>
            <Journal personId={record.personId} />
            {record.hasAccount ? null : <TakeOver personId={record.personId} />}
            <KeepOut personId={record.personId} />
          </DeskPage>
        )
      }
    </Answered>
  );
}

function Known({ record: { phone, address, hasAccount, interviews } }: { readonly record: Record }) {
  const say = useWords('deskPeople');
  const { day } = useMoments();
  return (
    <>
      <Heading level={2}>{say('contactTitle')}</Heading>
      {hasAccount ? <Paragraph>{say('hasAccount')}</Paragraph> : null}
      <Paragraph>
        {phone === null ? (
          say('noPhone')
        ) : (
          <a className="nl-link" href={`tel:${phone}`}>
            {phone}
          </a>
        )}
      </Paragraph>
      <Paragraph>{address ?? say('noAddress')}</Paragraph>
      {interviews.length === 0 ? null : <Heading level={2}>{say('interviewsTitle')}</Heading>}
      {interviews.map(({ heldAt, brokerName, needs }) => (
        <section key={heldAt}>
          <p className="nl-paragraph tve-words" dir="auto">
            {needs}
          </p>
          <Paragraph kind="soft">{say('interviewBy', { name: brokerName, day: day(heldAt) })}</Paragraph>
        </section>
      ))}
    </>
  );
}

function Journal({ personId }: { readonly personId: string }) {
  const say = useWords('deskPeople');
  const { moment } = useMoments();
  return (
    <PagedList
      document={DeskJournalDocument}
      variables={{ personId }}
      connectionOf={({ journal }) => journal}
      keyOf={({ at, act }) => `${at} ${act}`}
      empty={<Paragraph>{say('journalEmpty')}</Paragraph>}
    >
      {({ at, act, by, ownYes }) => (
        <>
          <Paragraph>{say('journalLine', { moment: moment(at), by, act: say('actName', { act }) })}</Paragraph>
          {ownYes ? <Paragraph>{say('ownYes')}</Paragraph> : null}
        </>
      )}
    </PagedList>
  );
}
