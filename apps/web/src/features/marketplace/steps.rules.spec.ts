import { describe, expect, it } from '@jest/globals';

import { EMPTY_DRAFT, type PostDraft } from './draft.rules.js';
import { STEPS, stepAfter, stepBefore, stepMissing, type Step } from './steps.rules.js';

const draft = (over: Partial<PostDraft> = {}): PostDraft => ({
  ...EMPTY_DRAFT,
  text: 'Wie?',
  kind: 'request',
  ...over,
});

// Seen red: without each of the lines of `stepAfter` but the last, and without the text in `stepMissing`.
describe('the questions of a post', () => {
  it('go from the check to the preview, each once', () => {
    const seen: Step[] = ['check'];
    while (seen.at(-1) !== 'preview' && seen.length <= STEPS.length) seen.push(stepAfter(seen.at(-1)!, draft(), null));
    expect(seen).toEqual(['check', 'when', 'where', 'return', 'languages', 'people', 'preview']);
  });
  it('ask whether it is a request when the text did not tell', () => {
    expect(stepAfter('what', draft({ kind: null }), null)).toBe('kind');
    expect(stepAfter('what', draft(), null)).toBe('check');
  });
  it('ask what is done in return, also on the way back to an overview', () => {
    expect(stepAfter('return', draft({ inReturn: 'activity' }), 'check')).toBe('wanted');
    expect(stepAfter('wanted', draft({ inReturn: 'activity' }), 'check')).toBe('check');
  });
  it('return to the overview from which one came', () => {
    expect(stepAfter('where', draft(), 'check')).toBe('check');
  });
  it('are not asked again of a post that is there', () => {
    expect(stepAfter('check', draft({ written: { id: 'post', revision: 1 } }), null)).toBe('preview');
  });
  // Seen red: without each of the lines of `stepBefore` but the last, and with the wish left among the others.
  it('lead back the way they came, and never out of the site', () => {
    const back = (from: Step, over: Partial<PostDraft> = {}): Step[] => {
      const seen: Step[] = [from];
      for (let step = stepBefore(from, draft(over), null, 'what'); step;) {
        seen.push(step);
        step = stepBefore(step, draft(over), null, 'what');
      }
      return seen;
    };
    expect(back('preview')).toEqual(['preview', 'people', 'languages', 'return', 'where', 'when', 'check', 'what']);
    expect(back('languages', { inReturn: 'activity' }).slice(0, 3)).toEqual(['languages', 'wanted', 'return']);
    expect([back('kind'), back('activity')]).toEqual([
      ['kind', 'what'],
      ['activity', 'what'],
    ]);
    expect(stepBefore('where', draft(), 'check', 'what')).toBe('check');
    expect(stepBefore('wanted', draft({ inReturn: 'activity' }), 'check', 'what')).toBe('return');
    expect(stepBefore('preview', draft({ written: { id: 'post', revision: 1 } }), null, 'check')).toBe('check');
    expect(stepBefore('check', draft(), null, 'check')).toBeNull();
  });
  it('begin at what is missing, whatever the address says', () => {
    expect(stepMissing('preview', draft({ text: ' ' }))).toBe('what');
    expect(stepMissing('when', draft({ kind: null }))).toBe('kind');
    expect(stepMissing('when', draft())).toBeNull();
  });
});
