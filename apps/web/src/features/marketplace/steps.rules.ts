import type { PostDraft } from './draft.rules.js';

/** The questions, in the order in which they are asked. */
export const STEPS = [
  'what',
  'kind',
  'activity',
  'check',
  'when',
  'where',
  'return',
  'wanted',
  'languages',
  'people',
  'preview',
] as const;

/** A question of the composer; the last part of its address. */
export type Step = (typeof STEPS)[number];

/** Whether a text is a step. */
export const isStep = (text: string | null | undefined): text is Step => STEPS.some((step) => step === text);

/** These are answered before anything is checked. */
const FIRST: readonly Step[] = ['what', 'kind', 'activity'];

/**
 * Where an answer leads. Whoever came back from an overview returns there; what the text told already is not asked, only
 * checked.
 */
export function stepAfter(step: Step, draft: PostDraft, cameFrom: Step | null): Step {
  if (step === 'return' && draft.inReturn === 'activity') return 'wanted';
  if (cameFrom !== null && step !== 'check') return cameFrom;
  if (FIRST.includes(step)) return draft.kind === null ? 'kind' : 'check';
  // Of a post that is there already, only what somebody chooses is asked again.
  if (step === 'check' && draft.written !== null) return 'preview';
  if (step === 'return') return 'languages';
  return STEPS[STEPS.indexOf(step) + 1] ?? 'preview';
}

/** The questions between the check and the preview, from the last to the first. */
const BACKWARDS: readonly Step[] = ['people', 'languages', 'wanted', 'return', 'where', 'when', 'check'];

/** Which question came before one, wherever somebody came in; null for the first. */
export function stepBefore(step: Step, draft: PostDraft, cameFrom: Step | null, first: Step): Step | null {
  if (step === first) return null;
  if (step === 'wanted') return 'return';
  if (cameFrom !== null && step !== 'check') return cameFrom;
  if (STEPS.indexOf(step) <= STEPS.indexOf('check')) return 'what';
  if (step === 'preview' && draft.written !== null) return 'check';
  const before = BACKWARDS.slice(BACKWARDS.indexOf(step) + 1);
  return before.find((one) => one !== 'wanted' || draft.inReturn === 'activity') ?? null;
}

/** Which question has to be answered before a step makes sense; null when all of them are. */
export function stepMissing(step: Step, draft: PostDraft): Step | null {
  if (step !== 'what' && draft.text.trim() === '') return 'what';
  return STEPS.indexOf(step) >= STEPS.indexOf('check') && draft.kind === null ? 'kind' : null;
}

/** The questions that may be left out, as they are counted for whoever answers them. */
const COUNTED: readonly Step[] = ['when', 'where', 'return', 'languages', 'people'];

/** The number of a question of how many; null for one that is not counted. */
export function placeOf(step: Step): { readonly at: number; readonly of: number } | null {
  const at = COUNTED.indexOf(step === 'wanted' ? 'return' : step);
  return at === -1 ? null : { at: at + 1, of: COUNTED.length };
}
