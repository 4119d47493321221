import { OneOf } from '../../../components/choices.js';
import { TextField } from '../../../components/text-field.js';
import { useWords } from '../../../lib/wording/wording.js';
import { useComposing } from '../composing.js';
import { IN_RETURN } from '../post-words.js';
import { StepPage } from './step-page.js';

const LONGEST = 200;

/** What stands against it; doing something back makes an exchange of a request. */
export function ReturnStep() {
  const say = useWords('marketplace');
  const { draft, change, goOn } = useComposing();
  const kind = draft.kind ?? 'request';
  const hasWords = draft.inReturn === 'together' || draft.inReturn === 'expenses' || draft.inReturn === 'activity';
  return (
    <StepPage
      title={say('returnTitle', { kind })}
      intro={say('returnIntro')}
      onNext={() => goOn()}
      onSkip={() => goOn({ inReturn: 'nothing', inReturnText: '', wantedActivity: null })}
    >
      <OneOf
        legend={say('returnLabel')}
        choices={IN_RETURN.map((what) => ({ value: what, text: say('returnChoice', { what, kind }) }))}
        value={draft.inReturn}
        onChange={(inReturn) => change({ inReturn })}
      />
      {hasWords ? (
        <TextField
          label={say('returnText')}
          isOptional
          maxLength={LONGEST}
          value={draft.inReturnText}
          onChange={(inReturnText) => change({ inReturnText })}
        />
      ) : null}
    </StepPage>
  );
}
