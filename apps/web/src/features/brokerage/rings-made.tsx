import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { Paragraph } from '../../components/paragraph.js';
import { RingsAtDeskDocument } from '../../lib/graphql/generated/matches.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';

const ALSO = { additionalTypenames: ['RingAtDesk'] };

/** The rings that were proposed in the areas of a broker, and how many said yes. */
export function RingsMade() {
  const say = useWords('deskMatches');
  const { moment } = useMoments();
  const query = useQuery({ query: RingsAtDeskDocument, context: ALSO });
  return (
    <Answered query={query}>
      {({ ringsAtDesk }) =>
        ringsAtDesk.length === 0 ? (
          <Paragraph>{say('ringsEmpty')}</Paragraph>
        ) : (
          <ul className="tve-list">
            {ringsAtDesk.map(({ id, legs, state, consents, answerBy, wishes }) => (
              <li key={id} className="tve-card">
                <ol>
                  {legs.map(({ number, helper, helped, terms }) => (
                    <li key={number}>
                      {say('legOf', { helper: helper.firstName, helped: helped.firstName })}: {terms.task}
                    </li>
                  ))}
                </ol>
                <Paragraph>
                  {say('ringState', {
                    state,
                    consents,
                    count: legs.length,
                    until: answerBy === null ? '' : moment(answerBy),
                  })}
                </Paragraph>
                {wishes.map(({ person, words }) => (
                  <Paragraph key={person.firstName}>{say('ringWish', { name: person.firstName, words })}</Paragraph>
                ))}
              </li>
            ))}
          </ul>
        )
      }
    </Answered>
  );
}
