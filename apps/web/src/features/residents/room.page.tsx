import { useState } from 'react';

import { Button } from '../../components/button.js';
import { DeedForm } from '../../components/deed-form.js';
import { Refused } from '../../components/refused.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import type { ProfilePartsFragment } from '../../lib/graphql/generated/residents.js';
import { today, useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';
import { OwnProfile } from './own-profile.js';
import { helpsFromStill, pauseEnd } from './profile.rules.js';
import { useSavePart } from './save-part.js';

/** How much room somebody has: a pause, a later beginning, not too much at once. */
export function RoomPage() {
  const say = useWords('residents');
  return (
    <OwnProfile title={say('roomTitle')} intro={say('roomIntro')}>
      {(profile) => (
        <>
          <Pause profile={profile} />
          <Less profile={profile} />
        </>
      )}
    </OwnProfile>
  );
}

interface Part {
  readonly profile: ProfilePartsFragment;
}

function Pause({ profile }: Part) {
  const say = useWords('residents');
  const { day } = useMoments();
  const [until, setUntil] = useState('');
  const { deed, save } = useSavePart(profile);
  const { pausedUntil } = profile;
  const [now] = useState(Date.now);
  const [lacksDay, setLacksDay] = useState(false);
  const begin = (): void => {
    setLacksDay(until === '');
    if (until !== '') void save({ pausedUntil: pauseEnd(until) });
  };
  const isPaused = pausedUntil !== null && Date.parse(pausedUntil) > now;
  return (
    <>
      <Heading level={2}>{say('pauseTitle')}</Heading>
      <Paragraph>{say('pauseHint')}</Paragraph>
      <div role="status">
        {isPaused ? <Paragraph>{say('pausedUntil', { day: day(pausedUntil) })}</Paragraph> : null}
      </div>
      {isPaused ? (
        <>
          <Refused by={deed} />
          <Button isBusy={deed.isBusy} onClick={() => void save({ pausedUntil: null })}>
            {say('pauseStop')}
          </Button>
        </>
      ) : (
        <DeedForm deed={deed} send={say('pauseNow')} onSend={begin}>
          <TextField
            label={say('pauseUntil')}
            error={lacksDay && until === '' ? say('pauseDayNeeded') : deed.errorOf('pausedUntil')}
            type="date"
            min={today()}
            value={until}
            onChange={setUntil}
          />
        </DeedForm>
      )}
    </>
  );
}

function Less({ profile }: Part) {
  const say = useWords('residents');
  const common = useWords('app');
  const [from, setFrom] = useState(() => helpsFromStill(profile.helpsFrom, today()) ?? '');
  const [most, setMost] = useState(profile.helpsAtMost === null ? '' : String(profile.helpsAtMost));
  const { deed, isSaved, save } = useSavePart(profile);
  const send = (): void =>
    void save({
      helpsFrom: from === '' ? null : from,
      helpsAtMost: most.trim() === '' ? null : Number.parseInt(most, 10),
    });
  return (
    <>
      <Heading level={2}>{say('fromTitle')}</Heading>
      <DeedForm deed={deed} send={common('save')} isSaved={isSaved} onSend={send}>
        <TextField
          label={say('from')}
          hint={say('fromHint')}
          error={deed.errorOf('helpsFrom')}
          isOptional
          type="date"
          min={today()}
          value={from}
          onChange={setFrom}
        />
        <TextField
          label={say('most')}
          hint={say('mostHint')}
          error={deed.errorOf('helpsAtMost')}
          isOptional
          type="number"
          inputMode="numeric"
          min={1}
          max={31}
          value={most}
          onChange={setMost}
        />
      </DeedForm>
    </>
  );
}
