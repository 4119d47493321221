import type { SyntheticEvent } from 'react';
import { momentInWords } from '#wording';

import { ArrivalHeading } from '../../components/arrival-heading.js';
import { Button } from '../../components/button.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import { GiveThanksDocument, type ThanksOfQuery } from '../../lib/graphql/generated/appreciation.js';
import { useDraft } from '../../lib/kept.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import { Refused } from '../negotiation/refused.js';

interface ThanksFormProps {
  readonly thanks: NonNullable<ThanksOfQuery['thanks']>;
  readonly name: string;
  readonly now: Date;
  readonly onThanked: () => void;
  readonly onNotNow: () => void;
}

/** Words of thanks, for who likes to give them. */
export function ThanksForm({ thanks, name, now, onThanked, onNotNow }: ThanksFormProps) {
  const say = useWords('appreciation');
  const { locale } = useLanguage();
  const give = useDeed(GiveThanksDocument);
  const [text, setText, forget] = useDraft(`thanks:${thanks.occurrenceId}`, '');
  const send = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (await give.attempt({ occurrenceId: thanks.occurrenceId, text })) {
      forget();
      onThanked();
    }
  };
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <ArrivalHeading>{say('thanksTitle', { name })}</ArrivalHeading>
      <Paragraph>{say('thanksText', { name })}</Paragraph>
      <Refused refusal={give.refusal} />
      <TextField
        label={say('thanksLabel')}
        hint={say('thanksHint')}
        lines={4}
        maxLength={500}
        value={text}
        onChange={setText}
      />
      <Paragraph kind="soft">
        {say('thanksUntil', { moment: momentInWords(new Date(thanks.closesAt), timeZone, locale, now) })}
      </Paragraph>
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
