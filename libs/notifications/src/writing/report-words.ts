import type { PhraseValues } from '#wording';

import type { JudgedFacts } from '../domain/report-facts.js';
import { quoted } from '../domain/words-of-people.rules.js';

/** What a mail says about a report or an appeal. */
interface JudgedContent {
  readonly values: PhraseValues;
  readonly lines: readonly string[];
  readonly quote: readonly string[];
  readonly path: string;
}

/** What a mail about a report or an appeal says. The reason of a decision is not for whoever reported. */
export function aboutJudged(kind: string, facts: JudgedFacts): JudgedContent {
  if (facts.of === 'appeal')
    return { values: { outcome: facts.state }, lines: [], quote: wordsOf(facts.note), path: `/posts/${facts.postId}` };
  const { about, state: outcome, rule, reason } = facts;
  return {
    values: { about, outcome, rule: rule ?? 'other' },
    lines: [],
    quote: kind === 'houseRuleBroken' ? wordsOf(reason) : [],
    path: '/',
  };
}

const wordsOf = (text: string | null): string[] => (text === null || text === '' ? [] : [quoted(text)]);
