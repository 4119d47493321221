import type { LatestWordsFragment, PublicWordsFragment } from '../../lib/graphql/generated/review.js';

/** What a post says, whichever version. */
export type PostWords = Omit<PublicWordsFragment, '__typename'> | Omit<LatestWordsFragment, '__typename'>;

/** The parts of a post that a review looks at, in the order of the screen. */
export const PARTS = [
  'text',
  'activity',
  'availability',
  'onceOn',
  'place',
  'inReturn',
  'languages',
  'places',
] as const;

/** A part of a post. */
export type PostPart = (typeof PARTS)[number];

/** A part as something that can be compared. */
const partOf = (words: PostWords, part: PostPart): string => {
  switch (part) {
    case 'activity':
      return words.activity?.slug ?? '';
    case 'availability':
      return words.availability
        .map((one) => `${one.day} ${one.part}`)
        .sort()
        .join();
    case 'inReturn':
      return `${words.inReturn} ${words.inReturnText}`;
    case 'languages':
      return words.languages.join();
    default:
      return String(words[part] ?? '');
  }
};

/** Which parts differ between two versions, in the order of the screen. */
export const changedParts = (before: PostWords, after: PostWords): PostPart[] =>
  PARTS.filter((part) => partOf(before, part) !== partOf(after, part));
