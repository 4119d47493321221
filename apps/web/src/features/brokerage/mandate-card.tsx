import { useState } from 'react';
import { useNavigate } from 'react-router';

import { AskFirst } from '../../components/ask-first.js';
import { Button, ButtonLink } from '../../components/button.js';
import { Refused } from '../../components/refused.js';
import { Outcome } from '../../components/outcome.js';
import { Paragraph } from '../../components/paragraph.js';
import { useDeed } from '../../lib/deed.js';
import { EndMandateDocument, type DeskMandateFragment } from '../../lib/graphql/generated/people.js';
import { useSession } from '../../lib/session.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';

/** A mandate: what it covers, until when, and acting by it. */
export function MandateCard({ mandate }: { readonly mandate: DeskMandateFragment }) {
  const say = useWords('deskPeople');
  const { day, ahead, date } = useMoments();
  const { actFor } = useSession();
  const navigate = useNavigate();
  const [hasEnded, setHasEnded] = useState(false);
  const deed = useDeed(EndMandateDocument, ({ __typename }) =>
    __typename === 'MandateOverError' ? say('mandateOver') : undefined,
  );
  const { id, personId, personName, brokerName, consent, givenOn, givenAt, endsAt, endedAt, lives, scopes } = mandate;
  const act = async (): Promise<void> => {
    actFor({ id: personId, firstName: personName });
    await navigate('/mine');
  };
  const end = async (): Promise<void> => {
    if (await deed.attempt({ mandateId: id })) setHasEnded(true);
  };
  const isOver = hasEnded || endedAt !== null || (!lives && givenAt !== null);
  return (
    <>
      <Paragraph kind="soft">
        {say('byBroker', { name: brokerName })}. {say('consent', { consent })}
        {givenOn === null ? null : ` ${say('givenOn', { day: date(givenOn) })}`}.
      </Paragraph>
      <ul>
        {scopes.map((scope) => (
          <li key={scope}>{say('scope', { scope })}</li>
        ))}
      </ul>
      {hasEnded ? (
        <Outcome>
          <Paragraph>{say('mandateEnded')}</Paragraph>
        </Outcome>
      ) : (
        <Paragraph>
          {isOver
            ? say('over', { day: day(endedAt ?? endsAt) })
            : givenAt === null
              ? say('asked', { name: personName })
              : say('endsOn', { day: day(endsAt), ahead: ahead(endsAt) })}
        </Paragraph>
      )}
      <Refused by={deed} />
      {isOver ? null : (
        <div className="tve-buttons">
          {lives ? <Button onClick={() => void act()}>{say('act', { name: personName })}</Button> : null}
          <ButtonLink kind="secondary" to={`/desk/people/${personId}/mandates/${id}`}>
            {say('printMandate')}
          </ButtonLink>
          <AskFirst
            text={say('endMandate')}
            what={say('endMandateSure', { name: personName })}
            yes={say('endMandateYes')}
            isBusy={deed.isBusy}
            onYes={() => void end()}
          />
        </div>
      )}
    </>
  );
}
