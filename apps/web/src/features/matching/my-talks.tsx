import { ButtonLink } from '../../components/button.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextLink } from '../../components/text-link.js';
import type { MyOverviewQuery } from '../../lib/graphql/generated/mine.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';
import { isMyTurn, talksOf } from './waiting.rules.js';

/** Talks that go on or came to an agreement, with whose turn it is. */
export function MyTalks({ overview }: { readonly overview: MyOverviewQuery }) {
  const say = useWords('matching');
  const { moment, ahead } = useMoments();
  const talks = talksOf(overview).filter(({ state }) => state !== 'closed');
  if (talks.length === 0)
    return (
      <>
        <Paragraph>{say('talksNone')}</Paragraph>
        <ButtonLink to="/look" kind="secondary">
          {say('toLook')}
        </ButtonLink>
      </>
    );
  return (
    <ul className="tve-list">
      {talks.map((talk) => {
        const { id, agreementId, other, postTitle, whoseTurn, answerBy } = talk;
        const name = other.firstName;
        return (
          <li key={id} className="tve-card">
            <TextLink to={agreementId === null ? `/talks/${id}` : `/agreements/${agreementId}`}>
              {say('talkWith', { name, title: postTitle })}
            </TextLink>
            <Paragraph>
              {whoseTurn === null ? say('agreed') : isMyTurn(talk) ? say('yourTurnShort') : say('theirTurn', { name })}{' '}
              {answerBy === null ? null : say('until', { moment: moment(answerBy), ahead: ahead(answerBy) })}
            </Paragraph>
          </li>
        );
      })}
    </ul>
  );
}
