import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';

import { Button } from '../../../components/button.js';
import { Page } from '../../../components/page.js';
import { Paragraph } from '../../../components/paragraph.js';
import { ReadAloud } from '../../../components/read-aloud.js';
import { useWords } from '../../../lib/wording/wording.js';
import { useComposing } from '../composing.js';

interface StepPageProps {
  readonly title: string;
  readonly intro?: string;
  readonly error?: ReactNode;
  readonly isBusy?: boolean;
  /** The words of the button that goes on, when they are not the usual ones. */
  readonly next?: string;
  /** Given when the question may be left out. */
  readonly onSkip?: (() => void) | undefined;
  readonly onNext: () => void;
  readonly children: ReactNode;
}

/** A page with one question: it is read aloud on request, and the way back is beside the way on. */
export function StepPage({ title, intro, error, isBusy = false, next, onSkip, onNext, children }: StepPageProps) {
  const say = useWords('marketplace');
  const common = useWords('app');
  const navigate = useNavigate();
  const { place, before } = useComposing();
  return (
    <Page title={title}>
      {place === null ? null : <Paragraph kind="soft">{say('progress', { ...place })}</Paragraph>}
      {intro === undefined ? null : <Paragraph kind="lead">{intro}</Paragraph>}
      <ReadAloud text={[title, intro ?? ''].join(' ')} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) onNext();
        }}
      >
        {error}
        {children}
        <div className="tve-buttons">
          <Button type="submit" isBusy={isBusy}>
            {next ?? common('next')}
          </Button>
          {onSkip === undefined ? null : (
            <Button kind="secondary" onClick={onSkip}>
              {say('skip')}
            </Button>
          )}
          {before === null ? null : (
            <Button kind="subtle" onClick={() => void navigate(before)}>
              {common('previous')}
            </Button>
          )}
        </div>
      </form>
    </Page>
  );
}
