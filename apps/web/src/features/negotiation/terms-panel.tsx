import { lazy, Suspense, useState } from 'react';

import { Alert } from '../../components/alert.js';
import { Busy } from '../../components/busy.js';
import { Paragraph } from '../../components/paragraph.js';
import type { TermsInput } from '../../lib/graphql/generated/schema.js';
import type { TermsPartsFragment } from '../../lib/graphql/generated/negotiation-terms.js';
import { useWords } from '../../lib/wording/wording.js';
import { ChangedMeanwhile } from './changed-meanwhile.js';
import { problemOf, Refusal, type RefusedDeed } from './refused.js';
import { useSeen } from './terms-draft.js';
import { draftOf, type TermsDraft } from './terms-form.rules.js';
import type { Reader } from './terms-told.rules.js';

const TermsForm = lazy(async () => ({ default: (await import('./terms-form.js')).TermsForm }));

interface TermsPanelProps {
  /** Under which the draft is kept, whatever version stands. */
  readonly name: string;
  /** The page began with it, since a draft is kept: nobody is brought here. */
  readonly waits?: boolean;
  readonly title: string;
  /** What stands: its number, and its terms, from which the form begins. */
  readonly standing: { readonly version: number; readonly terms: TermsPartsFragment } | null;
  /** What the form begins with when nothing stands. */
  readonly initial?: TermsDraft;
  readonly reader: Reader;
  readonly sendText: string;
  readonly isBusy: boolean;
  readonly refusal: RefusedDeed | null;
  readonly withMessage?: boolean;
  /** Whether it can be sent now; when the other took something back it has to wait. */
  readonly isAllowed?: boolean;
  /** Sends it as an answer to the version that was on the screen. */
  readonly onSend: (terms: TermsInput, message: string, seenVersion: number) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Other terms to put forward; when the other was first, what changed is shown and the draft stays. */
export function TermsPanel(props: TermsPanelProps) {
  const { name, title, standing, initial, reader, sendText, isBusy, refusal, withMessage, onSend, onClose } = props;
  const { isAllowed = true, waits = false } = props;
  const say = useWords('negotiation');
  const [seen, isStale, see] = useSeen(name, standing);
  const [begun] = useState(() => (standing ? draftOf(standing.terms) : initial));
  const problem = problemOf(refusal);
  if (begun === undefined) return null;
  return (
    <section className="tve-panel" aria-label={title}>
      {isStale && standing !== null ? <ChangedMeanwhile seen={seen} standing={standing} reader={reader} /> : null}
      {isAllowed ? null : (
        <Alert kind="warning">
          <Paragraph>{say('waitNow')}</Paragraph>
        </Alert>
      )}
      {problem === null && refusal?.__typename !== 'StaleVersionError' ? <Refusal refusal={refusal} /> : null}
      <Suspense fallback={<Busy />}>
        <TermsForm
          name={name}
          answers={seen}
          waits={waits}
          initial={begun}
          begin={standing === null && initial?.task === '' ? 'steps' : 'summary'}
          reader={reader}
          refused={problem}
          isBusy={isBusy}
          sendText={isStale ? say('sendAnyway') : sendText}
          withMessage={withMessage}
          onSend={(terms, message) => {
            // Pressing it under the new version is having seen that.
            const version = standing?.version ?? 0;
            see();
            return onSend(terms, message, version);
          }}
          onCancel={onClose}
        />
      </Suspense>
    </section>
  );
}
