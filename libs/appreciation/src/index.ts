export { AppreciationModule } from './appreciation.module.js';
export { AppreciationService } from './appreciation.service.js';
export type { AnswerError, ThanksError, ThanksOfTime } from './appreciation.service.js';
export {
  appreciationGiven,
  appreciationRevealed,
  occurrenceAnswered,
  occurrenceUnanswered,
} from './domain/appreciation.events.js';
export { askTimes } from './domain/ask-times.rules.js';
export type { AskTimes } from './domain/ask-times.rules.js';
export { ThanksRoundsService } from './thanks-rounds.service.js';
