import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { ButtonLink } from '../../components/button.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextLink } from '../../components/text-link.js';
import { DeskMandatesDocument } from '../../lib/graphql/generated/people.js';
import { useWords } from '../../lib/wording/wording.js';
import { DeskPage } from './desk-page.js';
import { MandateCard } from './mandate-card.js';

const ALSO = { additionalTypenames: ['Mandate', 'MandateChanged', 'InterviewRecorded'] };

/** For whom a broker may act, or asked to. */
export function PeoplePage() {
  const say = useWords('deskPeople');
  const query = useQuery({ query: DeskMandatesDocument, context: ALSO });
  return (
    <DeskPage title={say('peopleTitle')}>
      <Paragraph kind="lead">{say('peopleIntro')}</Paragraph>
      <Paragraph>{say('actHint')}</Paragraph>
      <ButtonLink to="/desk/interview">{say('newInterview')}</ButtonLink>
      <Answered query={query}>
        {({ mandates }) =>
          mandates.length === 0 ? (
            <Paragraph>{say('peopleEmpty')}</Paragraph>
          ) : (
            <ul className="tve-list tve-list--next">
              {mandates.map((mandate) => (
                <li key={mandate.id} className="tve-card">
                  <Heading level={2}>
                    <TextLink to={`/desk/people/${mandate.personId}`}>{mandate.personName}</TextLink>
                  </Heading>
                  <MandateCard mandate={mandate} />
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </DeskPage>
  );
}
