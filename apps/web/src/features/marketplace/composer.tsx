import { useMemo } from 'react';
import { Navigate, Route, Routes, useLocation, useNavigate, useSearchParams } from 'react-router';

import { useDraft } from '../../lib/kept.js';
import { CheckStep } from './compose/check-step.js';
import { ActivityStep, KindStep, LanguagesStep, PeopleStep, WantedStep } from './compose/small-steps.js';
import { PreviewStep } from './compose/preview-step.js';
import { ReturnStep } from './compose/return-step.js';
import { WhatStep } from './compose/what-step.js';
import { WhenStep } from './compose/when-step.js';
import { WhereStep } from './compose/where-step.js';
import { ComposingContext, type Composing } from './composing.js';
import { withSettled, type PostDraft } from './draft.rules.js';
import { isStep, placeOf, stepAfter, stepBefore, stepMissing, type Step } from './steps.rules.js';
import './marketplace.css';

interface ComposerProps {
  /** The address before the name of a step. */
  readonly base: string;
  readonly draftName: string;
  readonly initial: PostDraft;
  readonly first: Step;
  /** What a broker wrote, when the words are to change. */
  readonly note?: React.ReactNode;
}

/** Writing a post: one question a page, each with an address of its own; the answers live above the pages. */
export function Composer({ base, draftName, initial, first, note }: ComposerProps) {
  const [draft, setDraft, done] = useDraft(draftName, initial);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const from = search.get('from');
  const asked = pathname.slice(base.length + 1);
  const step = isStep(asked) ? asked : first;
  const composing = useMemo<Composing>(() => {
    const cameFrom = isStep(from) ? from : null;
    const to = (next: Step, back: Step | null): string => `${base}/${next}${back ? `?from=${back}` : ''}`;
    const before = stepBefore(step, draft, cameFrom, first);
    return {
      draft,
      before: before === null ? null : to(before, step === 'wanted' ? cameFrom : null),
      place: initial.written === null && cameFrom === null ? placeOf(step) : null,
      isNew: initial.written === null,
      change: (part) => setDraft({ ...draft, ...part }),
      done,
      addressOf: (next, back = null) => to(next, back),
      goOn: (part) => {
        const next = withSettled({ ...draft, ...part }, step);
        setDraft(next);
        const after = stepAfter(step, next, cameFrom);
        void navigate(to(after, after === 'wanted' ? cameFrom : null));
      },
    };
  }, [base, draft, done, first, from, initial.written, navigate, setDraft, step]);

  if (!isStep(asked)) {
    // Who comes back to a draft goes on where it can be looked over.
    const begin = draft.kind === null || draft.text !== draft.readFrom ? first : 'check';
    return <Navigate to={`${base}/${begin}`} replace />;
  }
  const missing = stepMissing(step, draft);
  if (missing) return <Navigate to={`${base}/${missing}`} replace />;
  return (
    <ComposingContext value={composing}>
      {step === 'check' || step === 'what' ? note : null}
      <Routes>
        <Route path="what" element={<WhatStep />} />
        <Route path="kind" element={<KindStep />} />
        <Route path="activity" element={<ActivityStep />} />
        <Route path="check" element={<CheckStep />} />
        <Route path="when" element={<WhenStep />} />
        <Route path="where" element={<WhereStep />} />
        <Route path="return" element={<ReturnStep />} />
        <Route path="wanted" element={<WantedStep />} />
        <Route path="languages" element={<LanguagesStep />} />
        <Route path="people" element={<PeopleStep />} />
        <Route path="preview" element={<PreviewStep />} />
      </Routes>
    </ComposingContext>
  );
}
