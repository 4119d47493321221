import { OneOf } from '../../../components/choices.js';
import { useWords } from '../../../lib/wording/wording.js';
import { useComposing } from '../composing.js';
import { PLACES, usePostWords } from '../post-words.js';
import { StepPage } from './step-page.js';

/** Where it can take place. */
export function WhereStep() {
  const say = useWords('marketplace');
  const { ownPlace } = usePostWords();
  const { draft, change, goOn } = useComposing();
  const kind = draft.kind ?? 'request';
  return (
    <StepPage title={say('whereTitle')} onNext={() => goOn()} onSkip={() => goOn({ place: 'any' })}>
      <OneOf
        legend={say('whereLabel')}
        choices={PLACES.map((place) => ({ value: place, text: ownPlace(place, kind) }))}
        value={draft.place}
        onChange={(place) => change({ place })}
      />
    </StepPage>
  );
}
