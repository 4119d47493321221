import { describe, expect, it } from '@jest/globals';

import { EMPTY_DRAFT, inputOf, withSettled, withUnderstood, type PostDraft } from './draft.rules.js';

const draft = (over: Partial<PostDraft> = {}): PostDraft => ({ ...EMPTY_DRAFT, text: 'Wie helpt mij?', ...over });
const tuesday = { day: 'tuesday', part: 'morning' } as const;
const understood = (
  over: Partial<Parameters<typeof withUnderstood>[1]> = {},
): Parameters<typeof withUnderstood>[1] => ({
  __typename: 'UnderstoodText',
  kind: null,
  activities: [],
  dayParts: [],
  languages: [],
  place: null,
  rhythm: null,
  ...over,
});
const guess = (slug: string) => ({
  __typename: 'ActivitySuggestion' as const,
  activity: { __typename: 'Activity' as const, slug, name: slug },
});

// Seen red: with the kind and the languages of the text alone, with the day of what comes again, and without `settled`.
describe('what a text tells', () => {
  it('takes the best activity and keeps the others as guesses', () => {
    const read = withUnderstood(draft(), understood({ activities: [guess('a'), guess('b'), guess('c')] }));
    expect([read.activity, read.guesses]).toEqual(['a', ['b', 'c']]);
  });
  it('leaves what was chosen and is not told', () => {
    const chosen = draft({ kind: 'offer', availability: [tuesday], place: 'online', languages: ['ar'] });
    expect(withUnderstood(chosen, understood({ languages: ['nl'] }))).toMatchObject({
      kind: 'offer',
      availability: [tuesday],
      place: 'online',
      languages: ['ar', 'nl'],
    });
  });
  it('does not overrule what somebody answered', () => {
    const answered = withSettled(draft({ kind: 'offer', activity: 'chosen' }), 'activity');
    const read = withUnderstood(answered, understood({ kind: 'request', activities: [guess('read')] }));
    expect([read.activity, read.kind]).toEqual(['chosen', 'request']);
  });
  it('takes a day only of what happens once', () => {
    const rhythm = {
      __typename: 'UnderstoodRhythm' as const,
      every: 1,
      unit: 'week' as const,
      times: 1,
      on: '2026-03-03',
    };
    expect(withUnderstood(draft(), understood({ rhythm: { ...rhythm, is: 'once' } })).onceOn).toBe('2026-03-03');
    expect(withUnderstood(draft(), understood({ rhythm: { ...rhythm, is: 'recurring' } })).onceOn).toBeNull();
  });
});

// Seen red: without `hasWanted` in either place, with the week sent beside the day, and with the words kept.
describe('what is sent', () => {
  it('asks nothing in return when the activity was not chosen', () => {
    expect(inputOf(draft({ inReturn: 'activity' }))).toMatchObject({ inReturn: 'nothing', wantedActivity: null });
  });
  it('drops an activity in return when something else was chosen after it', () => {
    expect(inputOf(draft({ inReturn: 'together', wantedActivity: 'knitting' })).wantedActivity).toBeNull();
  });
  it('says one day or parts of the week, never both', () => {
    expect(inputOf(draft({ availability: [tuesday], onceOn: '2026-03-03' })).availability).toEqual([]);
  });
  it('sends no words on a return that is nothing', () => {
    expect(inputOf(draft({ inReturn: 'nothing', inReturnText: 'thee' })).inReturnText).toBe('');
  });
});
