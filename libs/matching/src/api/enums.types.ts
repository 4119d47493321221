import { registerEnumType } from '@nestjs/graphql';

import type { Reason, Verdict } from '../domain/reasons.js';
import type { Strength } from '../domain/score.rules.js';
import type { Wider } from '../domain/widening.rules.js';

type Words<Word extends string> = Readonly<Record<Word, { readonly description: string }>>;

const named = <Word extends string>(words: Words<Word>): Readonly<Record<Word, Word>> =>
  Object.fromEntries(Object.keys(words).map((word) => [word, word])) as Record<Word, Word>;

const STRENGTHS: Words<Strength> = {
  strong: { description: 'Hardly anything is missing.' },
  fair: { description: 'Something is missing or not known.' },
  weak: { description: 'Much is missing or not known.' },
};
const VERDICTS: Words<Verdict> = {
  for: { description: 'It speaks for the suggestion.' },
  against: { description: 'It speaks against it.' },
  unknown: { description: 'Nobody told, so the two would have to ask.' },
};
const KINDS: Words<Reason['kind']> = {
  activity: { description: 'What is asked and offered.' },
  distance: { description: 'How far the two neighbourhoods lie apart.' },
  dayParts: { description: 'Which parts of the week suit both.' },
  date: { description: 'Whether the one date suits; left out when neither side has one.' },
  language: { description: 'Which languages both can talk in.' },
  inReturn: { description: 'What could stand against the help.' },
  waiting: { description: 'Since when the post waits for somebody.' },
};
const FACTS: Words<Reason['is']> = {
  same: { description: 'activity: both name the same one, see `activity`.' },
  group: { description: 'activity: one side named no more than the group, see `group`.' },
  sibling: { description: 'activity: another one of the same group, see `activity`.' },
  sameArea: { description: 'distance: the same neighbourhood.' },
  nearby: { description: 'distance: under 1 km.' },
  cycling: { description: 'distance: under 4 km.' },
  remote: { description: 'distance: it does not matter, the help goes by telephone or online.' },
  far: { description: 'distance: 4 km or more.' },
  shared: { description: 'dayParts: the ones in `dayParts`; language: the ones in `languages`.' },
  none: { description: 'dayParts: none suits both; language: none in common; inReturn: nobody named anything.' },
  unknown: { description: 'Not said, or not told before an agreement.' },
  sameDate: { description: 'date: both name the same one.' },
  otherDate: { description: 'date: they name two dates.' },
  dayFits: { description: 'date: that day of the week suits the other side.' },
  dayDoesNotFit: { description: 'date: that day of the week does not suit the other side.' },
  eachGivesWhatTheOtherAsks: { description: 'inReturn: an exchange is possible, see `activities`.' },
  oneWay: { description: 'inReturn: what is named does not meet, see `given` and `asked`.' },
  new: { description: 'waiting: not yet 3 days.' },
  some: { description: 'waiting: 3 days or more, and not yet 14.' },
  long: { description: 'waiting: 14 days or more.' },
};

const WIDER: Words<Wider['by']> = {
  distance: { description: 'Somebody may come from farther away, see `metres`.' },
  day: { description: 'One more day of the week suits, see `day`.' },
  part: { description: 'One more part of the day suits, on every day, see `part`.' },
  language: { description: 'One more language is fine, see `language`.' },
  activity: { description: 'Anything of the group is fine, not just this activity, see `group`.' },
  atDistance: { description: 'The help may go by telephone or online too.' },
};

export const SuggestionStrengths = named(STRENGTHS);
export const ReasonVerdicts = named(VERDICTS);
export const ReasonKinds = named(KINDS);
export const ReasonFacts = named(FACTS);
export const WiderThings = named(WIDER);

registerEnumType(SuggestionStrengths, {
  name: 'SuggestionStrength',
  description: 'How well a post fits.',
  valuesMap: STRENGTHS,
});
registerEnumType(ReasonVerdicts, {
  name: 'ReasonVerdict',
  description: 'What a reason says about the fit.',
  valuesMap: VERDICTS,
});
registerEnumType(ReasonKinds, { name: 'ReasonKind', description: 'What a reason is about.', valuesMap: KINDS });
registerEnumType(ReasonFacts, {
  name: 'ReasonFact',
  description: 'What is found, by kind of reason. A screen has one sentence for each kind and fact.',
  valuesMap: FACTS,
});
registerEnumType(WiderThings, {
  name: 'WiderBy',
  description: 'One thing of a post that could be wider.',
  valuesMap: WIDER,
});
