import { useState } from 'react';

import { Arrival } from '../../components/arrival.js';
import { Button } from '../../components/button.js';
import { Heading } from '../../components/heading.js';
import { OneOf } from '../../components/choices.js';
import { useDeed } from '../../lib/deed.js';
import { AnswerHappenedDocument } from '../../lib/graphql/generated/appreciation.js';
import type { NotHappenedReason } from '../../lib/graphql/generated/schema.js';
import { useWords } from '../../lib/wording/wording.js';
import { Refusal } from '../negotiation/refused.js';

interface HappenedQuestionProps {
  readonly occurrenceId: string;
  readonly onAnswered: () => void;
  readonly onNotNow: () => void;
}

const REASONS: readonly NotHappenedReason[] = ['couldNotCome', 'otherDidNotCome', 'otherDay', 'other'];

/** Did it happen? With a reason when it did not; answering can always wait. */
export function HappenedQuestion({ occurrenceId, onAnswered, onNotNow }: HappenedQuestionProps) {
  const say = useWords('appreciation');
  const answer = useDeed(AnswerHappenedDocument);
  const [saysNo, setSaysNo] = useState(false);
  const [reason, setReason] = useState<NotHappenedReason | null>(null);
  const tell = (happened: boolean): void =>
    void answer.attempt({ occurrenceId, happened, reason }).then((done) => done && onAnswered());
  return (
    <section aria-labelledby="happened">
      <Heading level={2} id="happened">
        {say('happened')}
      </Heading>
      <Refusal refusal={answer.refusal} />
      {saysNo ? (
        <Arrival>
          <OneOf
            legend={say('why')}
            choices={REASONS.map((value) => ({ value, text: say('reason', { reason: value }) }))}
            value={reason}
            onChange={setReason}
          />
          <div className="tve-buttons">
            <Button isBusy={answer.isBusy} onClick={() => tell(false)}>
              {say('sendNo')}
            </Button>
            <Button kind="subtle" onClick={onNotNow}>
              {say('notNow')}
            </Button>
          </div>
        </Arrival>
      ) : (
        <div className="tve-buttons">
          <Button isBusy={answer.isBusy} onClick={() => tell(true)}>
            {say('yes')}
          </Button>
          <Button kind="secondary" onClick={() => setSaysNo(true)}>
            {say('no')}
          </Button>
          <Button kind="subtle" onClick={onNotNow}>
            {say('notNow')}
          </Button>
        </div>
      )}
    </section>
  );
}
