/** One activity as it is written down in the list; what is left out is false, 'none' or empty. */
export interface ActivityEntry {
  readonly slug: string;
  readonly nl: string;
  readonly en: string;
  readonly synonyms: { readonly nl: readonly string[]; readonly en: readonly string[] };
  /** Single words that point to this activity strongly, in either language. */
  readonly words?: readonly string[];
  /** Asking for it tells that somebody is away from home: strangers may not read it. */
  readonly absence?: true;
  /** A certificate of conduct (VOG) is usual for whoever does it. */
  readonly risk?: 'vog';
}

/** A group of activities as it is written down in the list. */
export interface GroupEntry {
  readonly slug: string;
  readonly nl: string;
  readonly en: string;
  readonly activities: readonly ActivityEntry[];
}

/** The items of a text that separates them by commas; line ends and doubled spaces count as one space. */
export const list = (text: string): readonly string[] =>
  text.split(',').map((item) => item.replace(/\s+/g, ' ').trim());
