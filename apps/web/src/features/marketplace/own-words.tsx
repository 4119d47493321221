import { useNavigate } from 'react-router';

import { Button } from '../../components/button.js';
import { ReadAloud } from '../../components/read-aloud.js';
import { TextField } from '../../components/text-field.js';
import { useDraft } from '../../lib/kept.js';
import { useWords } from '../../lib/wording/wording.js';
import { useUnderstanding } from './compose/understanding.js';
import { NEW_POST } from './composing.js';
import { EMPTY_DRAFT, LONGEST_TEXT, SHORTEST_TEXT } from './draft.rules.js';
import { stepAfter } from './steps.rules.js';

/** The one question: what is typed goes on in the composer. */
export function OwnWords() {
  const say = useWords('marketplace');
  const navigate = useNavigate();
  const [draft, setDraft] = useDraft(NEW_POST, EMPTY_DRAFT);
  const { isBusy, understand } = useUnderstanding();
  const send = async (): Promise<void> => {
    if (isBusy) return;
    // Too little to read: the first question of the composer explains what is asked.
    const isShort = draft.text.trim().length < SHORTEST_TEXT;
    const next = isShort ? draft : await understand(draft);
    setDraft(next);
    await navigate(`/new/${isShort ? 'what' : stepAfter('what', next, null)}`);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField
        label={say('homeAsk')}
        hint={say('homeHint')}
        lines={2}
        maxLength={LONGEST_TEXT}
        value={draft.text}
        onChange={(text) => setDraft({ ...draft, text })}
      />
      <div className="tve-buttons">
        <Button type="submit" isBusy={isBusy}>
          {say('homeGo')}
        </Button>
        <ReadAloud text={`${say('homeAsk')} ${say('homeHint')}`} />
      </div>
    </form>
  );
}
