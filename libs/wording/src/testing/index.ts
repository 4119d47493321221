export { messagesOf, namesIn, outcomesOf, type Catalogue, type PlacedMessage, type Samples } from './messages.js';
export { OFFICIALESE } from './officialese.data.js';
export {
  longSentences,
  MOST_WORDS,
  officialeseIn,
  readingEase,
  readingEaseOf,
  sentencesOf,
  unplainIn,
} from './plain-language.rules.js';
