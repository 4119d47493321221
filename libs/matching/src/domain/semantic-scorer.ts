/** A post as a model may see it: its public text and language, nothing of who wrote it, where or for whom. */
export interface PublicText {
  readonly postId: string;
  readonly text: string;
  /** Code of ISO 639-1. */
  readonly language: string;
}

/**
 * Where a municipality may plug in a model that knows which texts mean the same. It sees approved public texts alone,
 * and its scores only add to the fit of texts, at most `MOST_BY_MODEL`.
 */
export interface SemanticScorer {
  /**
   * How alike each of `others` is to `asked`, 0 to 1, by post id; who is left out has no score. Answers within the
   * time that the caller sets by `signal`, or rejects: then the suggestions go on without it.
   */
  likeness(asked: PublicText, others: readonly PublicText[], signal: AbortSignal): Promise<ReadonlyMap<string, number>>;
}

/** The injection token of the scorer that is used. */
export const SEMANTIC_SCORER = Symbol('SemanticScorer');

/** No model: nothing is sent anywhere and no score is given. The default. */
export const NO_SEMANTIC_SCORER: SemanticScorer = { likeness: () => Promise.resolve(new Map()) };

/** The most that a model may add to the fit of two texts: less than the same group, so that it breaks ties and never leads. */
export const MOST_BY_MODEL = 0.1;

/** A fit with what a model says of it: bounded whatever the model answers, and unchanged when it says nothing. */
export const withLikeness = (fit: number, likeness: number | undefined): number =>
  likeness === undefined || !(likeness > 0) ? fit : fit + MOST_BY_MODEL * Math.min(1, likeness);
