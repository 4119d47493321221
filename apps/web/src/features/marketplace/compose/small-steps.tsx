import { useState } from 'react';

import { OneOf } from '../../../components/choices.js';
import { LanguageChoice } from '../../../components/language-choice.js';
import { Select } from '../../../components/select.js';
import { useWords } from '../../../lib/wording/wording.js';
import { ActivityChoice } from '../../activities/activity-choice.js';
import { useActivityNames } from '../../activities/activity-names.js';
import { useComposing } from '../composing.js';
import { StepPage } from './step-page.js';

/** Whether somebody asks or offers, when the text did not tell. */
export function KindStep() {
  const say = useWords('marketplace');
  const { draft, change, goOn } = useComposing();
  const [isAsked, setIsAsked] = useState(false);
  return (
    <StepPage title={say('kindTitle')} onNext={() => (draft.kind === null ? setIsAsked(true) : goOn())}>
      <OneOf
        legend={say('kindLabel')}
        error={isAsked && draft.kind === null ? say('kindNeeded') : undefined}
        choices={[
          { value: 'request', text: say('iAsk') },
          { value: 'offer', text: say('iOffer') },
        ]}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
    </StepPage>
  );
}

const OTHER = 'other';

/** What it is about: what the text seems to say, or one of the whole list. */
export function ActivityStep() {
  const say = useWords('marketplace');
  const nameOf = useActivityNames();
  const { draft, change, goOn } = useComposing();
  const guesses = [...new Set([...(draft.activity ? [draft.activity] : []), ...draft.guesses])];
  return (
    <StepPage title={say('activityTitle')} intro={say('activityIntro')} onNext={() => goOn()} onSkip={() => goOn()}>
      {draft.guesses.length === 0 ? null : (
        <OneOf
          legend={say('guesses')}
          choices={[
            ...guesses.map((slug) => ({ value: slug, text: nameOf(slug) })),
            { value: OTHER, text: say('somethingElse') },
          ]}
          value={draft.activity ?? OTHER}
          onChange={(slug) => change({ activity: slug === OTHER ? null : slug, guesses })}
        />
      )}
      {draft.guesses.length > 0 && draft.activity !== null && guesses.includes(draft.activity) ? null : (
        <ActivityChoice
          label={say('allActivities')}
          value={draft.activity}
          onChange={(activity) => change({ activity })}
        />
      )}
    </StepPage>
  );
}

/** The second sentence of an exchange: what is done, or wished, in return. */
export function WantedStep() {
  const say = useWords('marketplace');
  const { draft, change, goOn } = useComposing();
  const kind = draft.kind ?? 'request';
  return (
    <StepPage
      title={say('wantedTitle', { kind })}
      onNext={() => goOn()}
      onSkip={() => goOn({ inReturn: 'nothing', wantedActivity: null })}
    >
      <ActivityChoice
        label={say('wantedLabel', { kind })}
        value={draft.wantedActivity}
        onChange={(wantedActivity) => change({ wantedActivity })}
      />
    </StepPage>
  );
}

/** In which languages one can talk. */
export function LanguagesStep() {
  const say = useWords('marketplace');
  const { draft, change, goOn } = useComposing();
  return (
    <StepPage title={say('languagesTitle')} onNext={() => goOn()} onSkip={() => goOn({ languages: [] })}>
      <LanguageChoice values={draft.languages} onChange={(languages) => change({ languages })} />
    </StepPage>
  );
}

const MOST_PEOPLE = 20;
const NUMBERS = Array.from({ length: MOST_PEOPLE }, (_, index) => String(index + 1));

/** For how many people it is. */
export function PeopleStep() {
  const say = useWords('marketplace');
  const { draft, change, goOn } = useComposing();
  const kind = draft.kind ?? 'request';
  return (
    <StepPage title={say('peopleTitle', { kind })} onNext={() => goOn()} onSkip={() => goOn({ places: 1 })}>
      <Select
        label={say('peopleLabel')}
        hint={say('peopleHint')}
        choices={NUMBERS.map((number) => ({ value: number, text: number }))}
        value={String(draft.places)}
        onChange={(number) => change({ places: Number(number ?? 1) })}
      />
    </StepPage>
  );
}
