export type { Reason, Verdict } from './domain/reasons.js';
export { SEMANTIC_SCORER } from './domain/semantic-scorer.js';
export type { PublicText, SemanticScorer } from './domain/semantic-scorer.js';
export type { Strength } from './domain/score.rules.js';
export { rankTexts, textFit } from './domain/text-fit.rules.js';
export type { TextGuess, TextMeaning } from './domain/text-fit.rules.js';
export { MatchingModule } from './matching.module.js';
export { SuggestionsService } from './suggestions.service.js';
export type { SuggestedPost, Suggestions } from './suggestions.service.js';
