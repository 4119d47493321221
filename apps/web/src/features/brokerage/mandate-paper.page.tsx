import { useParams } from 'react-router';
import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { Button, ButtonLink } from '../../components/button.js';
import { Paragraph } from '../../components/paragraph.js';
import { ResidentRecordDocument } from '../../lib/graphql/generated/people.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';
import { DeskPage } from './desk-page.js';

/** What a resident agreed to, on paper, with room for both to sign. */
export function MandatePaperPage() {
  const say = useWords('deskPeople');
  const { day, date } = useMoments();
  const { personId = '', mandateId = '' } = useParams();
  const query = useQuery({ query: ResidentRecordDocument, variables: { personId } });
  return (
    <DeskPage title={say('paperTitle')}>
      <Answered query={query}>
        {({ residentRecord }) => {
          const mandate = residentRecord?.mandates.find(({ id }) => id === mandateId);
          if (!mandate) return <Paragraph>{say('noMandates')}</Paragraph>;
          const names = { name: mandate.personName, broker: mandate.brokerName };
          return (
            <>
              <div className="tve-buttons tve-no-print">
                <Button onClick={() => window.print()}>{say('print')}</Button>
                <ButtonLink kind="secondary" to={`/desk/people/${personId}`}>
                  {say('toRecord')}
                </ButtonLink>
              </div>
              <Paragraph>{say('paperWho', names)}</Paragraph>
              <Paragraph>{say('paperWhat')}</Paragraph>
              <ul>
                {mandate.scopes.map((scope) => (
                  <li key={scope}>{say('scope', { scope })}</li>
                ))}
              </ul>
              {mandate.givenOn === null ? null : (
                <Paragraph>{say('paperFrom', { day: date(mandate.givenOn) })}</Paragraph>
              )}
              <Paragraph>{say('paperUntil', { day: day(mandate.endsAt) })}</Paragraph>
              <Paragraph>{say('paperYes')}</Paragraph>
              <Paragraph>{say('paperStop')}</Paragraph>
              <Paragraph>{say('paperJournal')}</Paragraph>
              <div className="tve-sign">
                <p>{say('signResident', names)}</p>
                <p>{say('signBroker', names)}</p>
                <p>{say('signDate')}</p>
              </div>
            </>
          );
        }}
      </Answered>
    </DeskPage>
  );
}
