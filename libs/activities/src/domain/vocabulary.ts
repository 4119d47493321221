/** How people write about one activity, beside its names and synonyms: to understand a text, not to store with a post. */
export interface Vocabulary {
  /** Words and phrases that point to it, separated by commas, in either language. */
  readonly says: string;
  /** Words that fit it and fit other things as well. */
  readonly hints?: string;
}

/** Vocabularies by the key of their activity. */
export type Vocabularies = Readonly<Record<string, Vocabulary>>;
