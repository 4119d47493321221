import { useParams } from 'react-router';
import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { Button, ButtonLink } from '../../components/button.js';
import { Paragraph } from '../../components/paragraph.js';
import { JournalLetterDocument } from '../../lib/graphql/generated/people.js';
import { useWords } from '../../lib/wording/wording.js';
import { DeskPage } from './desk-page.js';

/** The journal of a resident as a letter, to print and to send. */
export function LetterPage() {
  const say = useWords('deskPeople');
  const { personId = '' } = useParams();
  const query = useQuery({ query: JournalLetterDocument, variables: { personId } });
  return (
    <DeskPage title={say('letter')}>
      <div className="tve-buttons tve-no-print">
        <Button onClick={() => window.print()}>{say('print')}</Button>
        <ButtonLink kind="secondary" to={`/desk/people/${personId}`}>
          {say('toRecord')}
        </ButtonLink>
      </div>
      <Answered query={query}>
        {({ journalLetter }) =>
          journalLetter === null ? (
            <Paragraph>{say('letterGone')}</Paragraph>
          ) : (
            <p className="nl-paragraph tve-letter">{journalLetter}</p>
          )
        }
      </Answered>
    </DeskPage>
  );
}
