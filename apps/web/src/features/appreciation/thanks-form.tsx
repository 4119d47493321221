import type { SyntheticEvent } from 'react';

import { ArrivalHeading } from '../../components/arrival-heading.js';
import { Button } from '../../components/button.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import { GiveThanksDocument, type ThanksOfQuery } from '../../lib/graphql/generated/appreciation.js';
import { useDraft } from '../../lib/kept.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';
import { Refusal } from '../negotiation/refused.js';

interface ThanksFormProps {
  readonly thanks: NonNullable<ThanksOfQuery['thanks']>;
  readonly name: string;
  /** It came with the page. */
  readonly waits: boolean;
  readonly onThanked: () => void;
  readonly onNotNow: () => void;
}

/** Words of thanks, for who likes to give them. */
export function ThanksForm({ thanks, name, waits, onThanked, onNotNow }: ThanksFormProps) {
  const say = useWords('appreciation');
  const { moment } = useMoments();
  const give = useDeed(GiveThanksDocument);
  const [text, setText, forget] = useDraft(`thanks:${thanks.occurrenceId}`, '');
  const send = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (await give.attempt({ occurrenceId: thanks.occurrenceId, text })) {
      forget();
      onThanked();
    }
  };
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <ArrivalHeading waits={waits}>{say('thanksTitle', { name })}</ArrivalHeading>
      <Paragraph>{say('thanksText', { name })}</Paragraph>
      <Refusal refusal={give.refusal} />
      <TextField
        label={say('thanksLabel')}
        hint={say('thanksHint')}
        lines={4}
        maxLength={500}
        value={text}
        onChange={setText}
      />
      <Paragraph kind="soft">{say('thanksUntil', { moment: moment(thanks.closesAt) })}</Paragraph>
      <div className="tve-buttons">
        <Button type="submit" isBusy={give.isBusy}>
          {say('thanksSend')}
        </Button>
        <Button kind="subtle" onClick={onNotNow}>
          {say('notNow')}
        </Button>
      </div>
    </form>
  );
}
