import { lazy, Suspense, useState } from 'react';

import { Alert } from '../../components/alert.js';
import { Busy } from '../../components/busy.js';
import { Paragraph } from '../../components/paragraph.js';
import type { TermsInput } from '../../lib/graphql/generated/schema.js';
import type { TermsPartsFragment } from '../../lib/graphql/generated/negotiation-terms.js';
import { useWords } from '../../lib/wording/wording.js';
import { problemOf, Refused, type RefusedDeed } from './refused.js';
import { draftOf, type TermsDraft } from './terms-form.rules.js';
import { TermsList } from './terms-list.js';
import type { Reader } from './terms-told.rules.js';

const TermsForm = lazy(async () => ({ default: (await import('./terms-form.js')).TermsForm }));

interface TermsPanelProps {
  /** Under which the draft is kept. */
  readonly name: string;
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
  const { isAllowed = true } = props;
  const say = useWords('negotiation');
  const [seen, setSeen] = useState(standing);
  // The draft keeps its name when another version comes: what was typed stays.
  const [key] = useState(`${name}:${standing?.version ?? 0}`);
  const [begun] = useState(() => (standing ? draftOf(standing.terms) : initial));
  const isStale = standing !== null && standing.version !== seen?.version;
  const problem = problemOf(refusal);
  if (begun === undefined) return null;
  return (
    <section className="tve-panel" aria-label={title}>
      {isStale ? (
        <Alert kind="warning">
          <Paragraph>{say('staleCounter')}</Paragraph>
          <TermsList terms={standing.terms} before={seen?.terms ?? null} reader={reader} onlyChanges />
        </Alert>
      ) : null}
      {isAllowed ? null : (
        <Alert kind="warning">
          <Paragraph>{say('waitNow')}</Paragraph>
        </Alert>
      )}
      {problem === null && refusal?.__typename !== 'StaleVersionError' ? <Refused refusal={refusal} /> : null}
      <Suspense fallback={<Busy />}>
        <TermsForm
          name={key}
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
            setSeen(standing);
            return onSend(terms, message, version);
          }}
          onCancel={onClose}
        />
      </Suspense>
    </section>
  );
}
