import type { UnderstandTextQuery } from '../../lib/graphql/generated/composing.js';
import type { RevisionWordsFragment } from '../../lib/graphql/generated/posts.js';
import type { PostInput, PostInReturn, PostKind, PostPlace } from '../../lib/graphql/generated/schema.js';
import type { WeekPart } from '../../components/week-grid.js';

type Understood = UnderstandTextQuery['understandText'];

/** Fewest and most letters of a text. */
export const SHORTEST_TEXT = 10;
export const LONGEST_TEXT = 1000;

/** Answers that a text may tell, by their questions. */
const TOLD = ['kind', 'activity', 'when', 'where', 'languages'] as const;
type Told = (typeof TOLD)[number];

/** What is typed and chosen for a post before it is sent. */
export interface PostDraft {
  readonly text: string;
  readonly kind: PostKind | null;
  /** Slug of the activity. */
  readonly activity: string | null;
  /** Slugs of what it could be about too. */
  readonly guesses: readonly string[];
  readonly availability: readonly WeekPart[];
  /** A local date, YYYY-MM-DD. */
  readonly onceOn: string | null;
  readonly place: PostPlace;
  /** ISO 639-1. */
  readonly languages: readonly string[];
  readonly inReturn: PostInReturn;
  readonly inReturnText: string;
  readonly wantedActivity: string | null;
  readonly places: number;
  /** Answers that somebody gave or looked over: a text that changes does not overrule them. */
  readonly settled: readonly Told[];
  /** The text from which the rest was read. */
  readonly readFrom: string;
  /** What was kept by the api before the sending broke off. */
  readonly written: { readonly id: string; readonly revision: number } | null;
}

/** A post of which nothing is known yet. */
export const EMPTY_DRAFT: PostDraft = {
  text: '',
  kind: null,
  activity: null,
  guesses: [],
  availability: [],
  onceOn: null,
  place: 'any',
  languages: [],
  inReturn: 'nothing',
  inReturnText: '',
  wantedActivity: null,
  places: 1,
  settled: [],
  readFrom: '',
  written: null,
};

/** The draft after a question was answered. */
export const withSettled = (draft: PostDraft, question: string): PostDraft => {
  const told = TOLD.find((one) => one === question);
  return told === undefined ? draft : { ...draft, settled: [...new Set([...draft.settled, told])] };
};

/** The draft with what its text says; what the text does not tell, or somebody answered, stays. */
export function withUnderstood(draft: PostDraft, understood: Understood): PostDraft {
  const [first = null, ...guesses] = understood.activities.map(({ activity }) => activity.slug);
  const { kind, dayParts, languages, place, rhythm } = understood;
  const availability = dayParts.map(({ day, part }) => ({ day, part }));
  const told: Readonly<Record<Told, Partial<PostDraft>>> = {
    kind: kind === null ? {} : { kind },
    activity: { activity: first, guesses },
    when: {
      ...(availability.length === 0 ? {} : { availability }),
      ...(rhythm?.is === 'once' && rhythm.on !== null ? { onceOn: rhythm.on } : {}),
    },
    where: place === null ? {} : { place },
    languages: { languages: [...new Set([...draft.languages, ...languages])] },
  };
  const news = TOLD.filter((one) => !draft.settled.includes(one)).map((one) => told[one]);
  return news.reduce<PostDraft>((known, part) => ({ ...known, ...part }), { ...draft, readFrom: draft.text });
}

/** The draft of other words for a post that is there already. */
export const draftOf = (
  post: { readonly id: string; readonly kind: PostKind },
  latest: RevisionWordsFragment,
): PostDraft => ({
  text: latest.text,
  kind: post.kind,
  activity: latest.activity?.slug ?? null,
  guesses: [],
  availability: latest.availability.map(({ day, part }) => ({ day, part })),
  onceOn: latest.onceOn,
  place: latest.place,
  languages: latest.languages,
  inReturn: latest.inReturn,
  inReturnText: latest.inReturnText,
  wantedActivity: latest.wantedActivity?.slug ?? null,
  places: latest.places,
  settled: TOLD,
  readFrom: latest.text,
  written: { id: post.id, revision: latest.number },
});

/** What the api is sent; an activity in return that was not chosen is none. */
export function inputOf(draft: PostDraft): PostInput {
  const hasWanted = draft.inReturn === 'activity' && draft.wantedActivity !== null;
  return {
    text: draft.text,
    activity: draft.activity,
    availability: draft.onceOn === null ? [...draft.availability] : [],
    onceOn: draft.onceOn,
    place: draft.place,
    languages: [...draft.languages],
    inReturn: draft.inReturn === 'activity' && !hasWanted ? 'nothing' : draft.inReturn,
    inReturnText: draft.inReturn === 'nothing' ? '' : draft.inReturnText.trim(),
    wantedActivity: hasWanted ? draft.wantedActivity : null,
    places: draft.places,
  };
}
