import { useState, type SyntheticEvent } from 'react';
import { wallTimeInWords } from '#wording';

import { ArrivalHeading } from '../../components/arrival-heading.js';
import { Button } from '../../components/button.js';
import { Paragraph } from '../../components/paragraph.js';
import { useDeed } from '../../lib/deed.js';
import { ProposeMoveDocument } from '../../lib/graphql/generated/negotiation-times.js';
import { useDraft } from '../../lib/kept.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import { MomentFields } from './moment-fields.js';
import { problemOf, Refusal } from './refused.js';
import type { DraftMoment } from './terms-form.rules.js';
import { problemInWords } from './terms-problem-words.js';
import type { TimePanelProps } from './time-panel.js';

/** Another moment for one time; until the other agrees the old one stands. */
export function MovePanel({ time, name, now, onDone, onClose }: TimePanelProps) {
  const say = useWords('agreements');
  const terms = useWords('terms');
  const common = useWords('app');
  const { locale } = useLanguage();
  const propose = useDeed(ProposeMoveDocument);
  const [moment, setMoment, forget] = useDraft<DraftMoment>(`move:${time.id}`, {
    date: time.localStart.slice(0, 10),
    time: time.localStart.slice(11, 16),
  });
  const [isMissing, setIsMissing] = useState(false);
  const problem = problemOf(propose.refusal);
  const missing = isMissing ? common('invalid', { rule: 'required', bound: 0 }) : undefined;
  const send = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const isEmpty = moment.date === '' || moment.time === '';
    setIsMissing(isEmpty);
    if (isEmpty) return;
    if (await propose.attempt({ occurrenceId: time.id, start: `${moment.date}T${moment.time}` })) {
      forget();
      onDone('proposeMove');
    }
  };
  return (
    <form className="tve-panel" noValidate onSubmit={(event) => void send(event)}>
      <ArrivalHeading level={3}>{say('moveNew')}</ArrivalHeading>
      <Paragraph>
        {say('moveNewText', { name, moment: wallTimeInWords(time.localStart, locale, now, time.zone) })}
      </Paragraph>
      <MomentFields
        moment={moment}
        dateLabel={terms('date')}
        timeLabel={terms('time')}
        error={problem === null ? missing : problemInWords(terms, common, problem)}
        onChange={setMoment}
      />
      {problem === null ? <Refusal refusal={propose.refusal} /> : null}
      <div className="tve-buttons">
        <Button type="submit" isBusy={propose.isBusy}>
          {say('moveSend')}
        </Button>
        <Button kind="secondary" onClick={onClose}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
