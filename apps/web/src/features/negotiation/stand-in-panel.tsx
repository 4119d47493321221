import { useState } from 'react';
import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { ArrivalHeading } from '../../components/arrival-heading.js';
import { Button } from '../../components/button.js';
import { OneOf } from '../../components/choices.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import {
  AskStandInDocument,
  ConsentToStandInDocument,
  StandInCandidatesDocument,
} from '../../lib/graphql/generated/negotiation-times.js';
import { useWords } from '../../lib/wording/wording.js';
import { Refusal } from './refused.js';
import type { TimePanelProps } from './time-panel.js';

/** Whom the helper asks to come once in their place. */
export function StandInPanel({ time, name, onDone, onClose }: TimePanelProps) {
  const say = useWords('agreements');
  const common = useWords('app');
  const query = useQuery({ query: StandInCandidatesDocument, variables: { occurrenceId: time.id } });
  const ask = useDeed(AskStandInDocument);
  const [personId, setPersonId] = useState<string | null>(null);
  const [message, setMessage] = useState('');
  return (
    <div className="tve-panel">
      <ArrivalHeading level={3}>{say('standInTitle')}</ArrivalHeading>
      <Paragraph>{say('standInText', { name })}</Paragraph>
      <Answered query={query}>
        {({ standInCandidates }) =>
          standInCandidates.length === 0 ? (
            <Paragraph>{say('standInNobody')}</Paragraph>
          ) : (
            <>
              <OneOf
                legend={say('standInWho')}
                choices={standInCandidates.map(({ person, known }) => ({
                  value: person.id,
                  text: person.firstName,
                  hint: [...(known ? [say('standInKnown')] : []), ...(person.area ? [person.area.name] : [])].join(
                    ', ',
                  ),
                }))}
                value={personId}
                onChange={setPersonId}
              />
              <TextField
                label={say('standInMessage')}
                isOptional
                lines={2}
                maxLength={500}
                value={message}
                onChange={setMessage}
              />
              <Refusal refusal={ask.refusal} />
            </>
          )
        }
      </Answered>
      <div className="tve-buttons">
        {personId === null ? null : (
          <Button
            isBusy={ask.isBusy}
            onClick={() =>
              void ask
                .attempt({ occurrenceId: time.id, personId, message: message.trim() === '' ? null : message })
                .then((done) => done && onDone('askStandIn'))
            }
          >
            {say('standInAsk')}
          </Button>
        )}
        <Button kind="secondary" onClick={onClose}>
          {common('cancel')}
        </Button>
      </div>
    </div>
  );
}

/** Whether who is helped agrees to somebody else coming once. */
export function ConsentPanel({ time, name, onDone, onClose }: TimePanelProps) {
  const say = useWords('agreements');
  const common = useWords('app');
  const consent = useDeed(ConsentToStandInDocument);
  const { standIn } = time;
  if (standIn === null) return null;
  const answer = (agree: boolean): void =>
    void consent
      .attempt({ standInId: standIn.id, agree })
      .then((done) => done && onDone(agree ? 'consentToStandIn' : 'refuseStandIn'));
  return (
    <div className="tve-panel">
      <ArrivalHeading level={3}>{say('consentTitle', { name: standIn.person.firstName })}</ArrivalHeading>
      <Paragraph>{say('consentText', { name })}</Paragraph>
      <Refusal refusal={consent.refusal} />
      <div className="tve-buttons">
        <Button isBusy={consent.isBusy} onClick={() => answer(true)}>
          {say('consentYes')}
        </Button>
        <Button kind="secondary" isBusy={consent.isBusy} onClick={() => answer(false)}>
          {say('consentNo')}
        </Button>
        <Button kind="subtle" onClick={onClose}>
          {common('close')}
        </Button>
      </div>
    </div>
  );
}
