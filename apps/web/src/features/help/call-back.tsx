import { useState } from 'react';

import { DeedForm } from '../../components/deed-form.js';
import { Heading } from '../../components/heading.js';
import { Outcome } from '../../components/outcome.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { AreaChoice } from '../areas/area-choice.js';
import { useDeed } from '../../lib/deed.js';
import { AskCallBackDocument } from '../../lib/graphql/generated/help.js';
import { useDraft } from '../../lib/kept.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/wording/wording.js';

interface CallBackProps {
  /** The area asked about, or that of whoever asks. */
  readonly area: { readonly code: string; readonly name: string } | null;
  /** Code of the area that was chosen here. */
  readonly chosen: string | null;
  /** Whether a broker works there; null without an area. */
  readonly callsBack: boolean | null;
  readonly onArea: (code: string | null) => void;
}

/** Asks a broker of the area to phone. */
export function CallBack({ chosen, area, callsBack, onArea }: CallBackProps) {
  const say = useWords('help');
  const { me } = useSession();
  const [draft, change, done] = useDraft('call-back', { phone: '', words: '' });
  const [askedAt, setAskedAt] = useState<string | null>(null);
  const deed = useDeed(AskCallBackDocument, ({ __typename }) =>
    __typename === 'NoBrokerHereError' ? say('noBroker') : undefined,
  );
  const ask = async (): Promise<void> => {
    const phone = draft.phone.trim() === '' ? null : draft.phone;
    const asked = await deed.attempt({ input: { areaCode: area?.code ?? null, phone, words: draft.words } });
    if (!asked) return;
    done();
    setAskedAt(asked.phone);
  };
  return (
    <>
      <Heading level={2}>{say('callBackTitle')}</Heading>
      {askedAt === null ? (
        <>
          <Paragraph>{say('callBackIntro')}</Paragraph>
          {me ? null : <AreaChoice label={say('area')} value={chosen} onChange={onArea} />}
          {callsBack === null ? <Paragraph>{say('noneHere')}</Paragraph> : null}
          {callsBack === false ? <Paragraph>{say('noBroker')}</Paragraph> : null}
          {callsBack ? (
            <DeedForm deed={deed} send={say('callMe')} onSend={() => void ask()}>
              <TextField
                label={say('yourPhone')}
                {...(me ? { hint: say('yourPhoneHint') } : {})}
                error={deed.errorOf('phone')}
                isOptional={Boolean(me)}
                type="tel"
                autoComplete="tel"
                value={draft.phone}
                onChange={(phone) => change({ ...draft, phone })}
              />
              <TextField
                label={say('words')}
                hint={say('wordsHint')}
                error={deed.errorOf('words')}
                isOptional
                lines={3}
                maxLength={500}
                value={draft.words}
                onChange={(words) => change({ ...draft, words })}
              />
            </DeedForm>
          ) : null}
        </>
      ) : (
        <Outcome>
          <Paragraph>{say('asked', { phone: askedAt })}</Paragraph>
        </Outcome>
      )}
    </>
  );
}
