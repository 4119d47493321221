import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { ButtonLink } from '../../components/button.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { IntroductionsMadeDocument } from '../../lib/graphql/generated/matches.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';
import { DeskPage } from './desk-page.js';

/** Who was introduced to whom, and how that stands. */
export function IntroductionsPage() {
  const say = useWords('deskMatches');
  const { day, moment } = useMoments();
  const query = useQuery({ query: IntroductionsMadeDocument });
  return (
    <DeskPage title={say('introductionsTitle')}>
      <Answered query={query}>
        {({ introductionsMade }) =>
          introductionsMade.length === 0 ? (
            <>
              <Paragraph>{say('introductionsEmpty')}</Paragraph>
              <ButtonLink kind="secondary" to="/desk/matches">
                {say('look')}
              </ButtonLink>
            </>
          ) : (
            <ul className="tve-list">
              {introductionsMade.map(({ id, author, other, words, state, askedAt, answerBy, postId }) => (
                <li key={id} className="tve-card">
                  <Heading level={2}>{say('introductionOf', { one: author, other })}</Heading>
                  <Paragraph>{say('introductionState', { state, until: moment(answerBy) })}</Paragraph>
                  <p className="nl-paragraph tve-words" dir="auto">
                    {words}
                  </p>
                  <Paragraph kind="soft">{say('askedOn', { day: day(askedAt) })}</Paragraph>
                  {state === 'over' ? (
                    <ButtonLink kind="secondary" to={`/desk/matches/${postId}`}>
                      {say('look')}
                    </ButtonLink>
                  ) : null}
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </DeskPage>
  );
}
