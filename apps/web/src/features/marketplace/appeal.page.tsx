import { useState } from 'react';
import { useParams } from 'react-router';

import { ButtonLink } from '../../components/button.js';
import { DeedForm } from '../../components/deed-form.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import { AppealDocument } from '../../lib/graphql/generated/reports.js';
import { useDraft } from '../../lib/kept.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';

const LONGEST = 500;

/** Asking another broker to look again at words that were refused. */
export function AppealPage() {
  const say = useWords('marketplace');
  const { id = '' } = useParams();
  const { day } = useMoments();
  const [words, setWords, done] = useDraft(`appeal-${id}`, '');
  const [isSent, setIsSent] = useState(false);
  const deed = useDeed(AppealDocument, (answer) => {
    if (answer.__typename === 'AppealTooLateError') return say('appealTooLate', { day: day(answer.until) });
    if (answer.__typename === 'AlreadyAppealedError') return say('appealOpen');
    return answer.__typename === 'NothingToAppealError' ? say('appealNothing') : undefined;
  });
  const send = async (): Promise<void> => {
    if (!(await deed.attempt({ postId: id, words }))) return;
    done();
    setIsSent(true);
  };
  return (
    <Page title={isSent ? say('appealedTitle') : say('appealTitle')}>
      <Paragraph kind="lead">{isSent ? say('appealOpen') : say('appealIntro')}</Paragraph>
      {isSent ? (
        <ButtonLink to={`/posts/${id}`}>{say('toPost')}</ButtonLink>
      ) : (
        <DeedForm deed={deed} send={say('appealSend')} onSend={() => void send()}>
          <TextField
            label={say('appealWords')}
            lines={5}
            maxLength={LONGEST}
            error={deed.errorOf('words')}
            value={words}
            onChange={setWords}
          />
        </DeedForm>
      )}
    </Page>
  );
}
