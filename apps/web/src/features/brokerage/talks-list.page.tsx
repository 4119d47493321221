import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { ButtonLink } from '../../components/button.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextLink } from '../../components/text-link.js';
import { MyMediationsDocument } from '../../lib/graphql/generated/mediation.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';
import { DeskPage } from './desk-page.js';

const ALSO = { additionalTypenames: ['MediationLeft', 'MediatedTalks'] };

/** The talks that a broker stands beside. */
export function TalksListPage() {
  const say = useWords('deskMatches');
  const desk = useWords('brokerage');
  const { moment } = useMoments();
  const query = useQuery({ query: MyMediationsDocument, context: ALSO });
  return (
    <DeskPage title={say('talksTitle')}>
      <Paragraph kind="lead">{say('talksIntro')}</Paragraph>
      <Answered query={query}>
        {({ myMediations }) =>
          myMediations.length === 0 ? (
            <>
              <Paragraph>{say('talksEmpty')}</Paragraph>
              <ButtonLink kind="secondary" to="/desk">
                {desk('todo')}
              </ButtonLink>
            </>
          ) : (
            <ul className="tve-list">
              {myMediations.map(({ id, postTitle, state, answerBy, helper, requester }) => (
                <li key={id} className="tve-card">
                  <Heading level={2}>
                    <TextLink to={`/desk/talks/${id}`}>
                      {say('talkOf', { requester: requester.firstName, helper: helper.firstName })}
                    </TextLink>
                  </Heading>
                  <Paragraph>{postTitle}</Paragraph>
                  <Paragraph kind="soft">
                    {say('turnOf', {
                      turn: state,
                      helper: helper.firstName,
                      requester: requester.firstName,
                      until: moment(answerBy),
                    })}
                  </Paragraph>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </DeskPage>
  );
}
