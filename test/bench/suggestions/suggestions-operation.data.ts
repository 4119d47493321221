/** How many suggestions are asked for. */
export const SUGGESTIONS = 20;

/** What the author of a post asks: who fits, and why. */
export const SUGGESTIONS_OPERATION = `query Suggestions($postId: ID!) {
  suggestions(postId: $postId, first: ${SUGGESTIONS}) {
    strength
    reasons { kind is verdict languages missingLanguages dayParts { day part } }
    post { id kind title text publishedAt author { id firstName } area { code name } }
  }
}`;
