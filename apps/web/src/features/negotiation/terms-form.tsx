import { useEffect, useRef, useState, type SyntheticEvent } from 'react';

import { Alert } from '../../components/alert.js';
import { ArrivalHeading } from '../../components/arrival-heading.js';
import { Button } from '../../components/button.js';
import { Paragraph } from '../../components/paragraph.js';
import type { TermsInput } from '../../lib/graphql/generated/schema.js';
import { useDraft } from '../../lib/kept.js';
import { useWords } from '../../lib/wording/wording.js';
import { TermsSection } from './terms-form-section.js';
import { TermsSummary } from './terms-form-summary.js';
import { termsInputOf, type TermsDraft } from './terms-form.rules.js';
import { firstProblem, problemIn, SECTIONS, sectionOf, type Problem, type Section } from './terms-problems.rules.js';
import { draftName, type FormDraft, type Seen } from './terms-draft.rules.js';
import { problemInWords } from './terms-problem-words.js';
import type { Reader } from './terms-told.rules.js';

interface TermsFormProps {
  /** Under which the draft is kept: what it is about. */
  readonly name: string;
  /** The version that whoever writes has seen. */
  readonly answers?: Seen | null;
  /** The page began with it: nobody is brought here before something is pressed. */
  readonly waits?: boolean;
  readonly initial: TermsDraft;
  /** Ask everything one by one, or show it all and change what is to be changed. */
  readonly begin: 'steps' | 'summary';
  readonly reader: Reader;
  /** What the api found wrong. */
  readonly refused: Problem | null;
  readonly isBusy: boolean;
  readonly sendText: string;
  readonly withMessage?: boolean;
  /** Whether it was sent: then the draft goes. */
  readonly onSend: (terms: TermsInput, message: string) => Promise<boolean>;
  readonly onCancel?: () => void;
}

/** Terms to fill in: one question a time, then all of them in words, then sent. */
export function TermsForm(props: TermsFormProps) {
  const { name, initial, begin, reader, refused, isBusy, sendText, withMessage = true, onSend, onCancel } = props;
  const { answers = null, waits = false } = props;
  const say = useWords('terms');
  const common = useWords('app');
  const [draft, keep, done] = useDraft<FormDraft>(draftName(name), {
    terms: initial,
    message: '',
    step: begin === 'steps' ? 'what' : 'summary',
    answers,
  });
  const change = (part: Partial<FormDraft>): void => keep({ ...draft, ...part, answers });
  const [hasMoved, setHasMoved] = useState(!waits);
  const [problem, setProblem] = useState<Problem | null>(null);
  // A part that was opened from the summary leads back to it.
  const [fromSummary, setFromSummary] = useState(begin === 'summary');
  const form = useRef<HTMLFormElement>(null);

  const show = (found: Problem | null): void => {
    setProblem(found);
    const step = found === null ? null : sectionOf(found.field);
    if (step !== null) {
      setFromSummary(true);
      setHasMoved(true);
      change({ step });
    }
  };
  // By what it says: the same refusal may come as another object each time that the page is drawn.
  const said = JSON.stringify(refused);
  const [shown, setShown] = useState(said);
  if (said !== shown) {
    setShown(said);
    show(refused);
  }
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [problem]);

  const { step, terms } = draft;
  const go = (next: Section | 'summary'): void => {
    setProblem(null);
    setHasMoved(true);
    change({ step: next });
  };
  const next = (section: Section): void => {
    const found = problemIn(terms, section);
    if (found) setProblem(found);
    else go(fromSummary ? 'summary' : after(section, terms));
  };
  const send = async (): Promise<void> => {
    const found = firstProblem(terms);
    if (found) show(found);
    else if (await onSend(termsInputOf(terms), draft.message.trim())) done();
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (step === 'summary') void send();
    else next(step);
  };

  return (
    <form ref={form} onSubmit={submit} noValidate className="tve-terms-form">
      {problem !== null && sectionOf(problem.field) === null ? (
        <Alert kind="error">
          <Paragraph>{problemInWords(say, common, problem)}</Paragraph>
        </Alert>
      ) : null}
      {step === 'summary' ? (
        <>
          <ArrivalHeading level={3} waits={!hasMoved}>
            {say('summaryTitle')}
          </ArrivalHeading>
          <TermsSummary
            terms={terms}
            reader={reader}
            message={withMessage ? draft.message : null}
            messageProblem={problem?.field === 'message' ? problemInWords(say, common, problem) : undefined}
            onMessage={(message) => change({ message })}
            onChange={(section) => {
              setFromSummary(true);
              go(section);
            }}
          />
        </>
      ) : (
        <div key={step}>
          {fromSummary ? null : (
            <Paragraph kind="soft">{say('step', { step: SECTIONS.indexOf(step) + 1, of: SECTIONS.length })}</Paragraph>
          )}
          <ArrivalHeading level={3} waits={!hasMoved}>
            {say('question', { section: step })}
          </ArrivalHeading>
          <TermsSection
            section={step}
            terms={terms}
            reader={reader}
            problem={problem}
            onChange={(changed) => change({ terms: { ...terms, ...changed } })}
          />
        </div>
      )}
      <div className="tve-buttons">
        <Button type="submit" isBusy={isBusy}>
          {step === 'summary' ? sendText : fromSummary ? say('backToSummary') : common('next')}
        </Button>
        {step === 'summary' || fromSummary || step === 'what' ? null : (
          <Button kind="secondary" onClick={() => go(before(step, terms))}>
            {common('previous')}
          </Button>
        )}
        {onCancel === undefined ? null : (
          <Button kind="subtle" onClick={onCancel}>
            {say('later')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Several dates have no rhythm: that question is left out. */
const asked = (terms: TermsDraft): readonly Section[] =>
  SECTIONS.filter((section) => section !== 'howOften' || terms.whenKind !== 'dates');

const after = (section: Section, terms: TermsDraft): Section | 'summary' =>
  asked(terms)[asked(terms).indexOf(section) + 1] ?? 'summary';

const before = (section: Section, terms: TermsDraft): Section =>
  asked(terms)[asked(terms).indexOf(section) - 1] ?? 'what';
