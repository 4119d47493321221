import { ACTIVITIES, groupOf } from './activity-list.js';
import type { Activity, ActivitySlug } from './activity-list.js';
import { formsOf, partsOf, stemOf, tokensOf } from './dutch-words.rules.js';
import { EVERYDAY_WORDS } from './stop-words.data.js';
import { HOME_VOCABULARY } from './vocabulary-home.data.js';
import { MAKING_AND_GARDEN_VOCABULARY } from './vocabulary-making-and-garden.data.js';
import { NEIGHBOURHOOD_VOCABULARY } from './vocabulary-neighbourhood.data.js';
import { SITUATIONS } from './vocabulary-situations.data.js';
import { SUPPORT_VOCABULARY } from './vocabulary-support.data.js';
import { TOGETHER_VOCABULARY } from './vocabulary-together.data.js';
import type { Vocabularies } from './vocabulary.js';

const VOCABULARY: Vocabularies = {
  ...HOME_VOCABULARY,
  ...MAKING_AND_GARDEN_VOCABULARY,
  ...SUPPORT_VOCABULARY,
  ...TOGETHER_VOCABULARY,
  ...NEIGHBOURHOOD_VOCABULARY,
};

/** How strongly a word that is only a piece of a phrase points to the activity of that phrase, between 0 and 1. */
const PIECE_OF_PHRASE = 0.35;

/** The same for a word of the vocabulary that is only a hint, and for a piece of one of its phrases. */
const HINT = 0.6;
const PIECE_OF_VOCABULARY = 0.15;

/** The same for the one telling word of a turn of phrase: "aan de muur". */
const LEFT_OF_PHRASE = 0.6;

/** Halves of compounds that say only that somebody helps (boodschappenhulp, klussendienst). */
const HELPING_HALVES: ReadonlySet<string> = new Set(['hulp', 'dienst', 'service', 'help'].map(stemOf));

/** Halves of many compounds that point to no activity by themselves (tuinonderhoud, computercursus). */
const COMMON_HALVES = ['cursus', 'vrijwilliger', 'groep', 'club', 'werk', 'onderhoud', 'huis', 'kind'];

const HALVES = [...HELPING_HALVES, ...COMMON_HALVES];

/** Two or more telling words that together name an activity. */
export interface Phrase {
  readonly activity: ActivitySlug;
  readonly stems: readonly string[];
}

/** What one stem says: how strongly it points to which activities, how widely it is shared, which phrases hold it first. */
export interface StemEntry {
  /** Between 0 and 1 for each activity. */
  readonly pointsTo: Map<ActivitySlug, number>;
  readonly phrases: Phrase[];
  /** The square root of all that it says, at least 1: a word that many activities share says less of each. */
  spread: number;
}

const everydayStems: ReadonlySet<string> = new Set(Array.from(EVERYDAY_WORDS, stemOf));
const entries = new Map<string, StemEntry>();
const spellings = new Map<string, Set<ActivitySlug>>();

function entryOf(stem: string): StemEntry {
  const entry = entries.get(stem) ?? { pointsTo: new Map(), phrases: [], spread: 1 };
  entries.set(stem, entry);
  return entry;
}

/** A word or phrase of the list or of a vocabulary. */
export interface ListedTerm {
  readonly activity: ActivitySlug;
  /** Its stems in their order, at least one. */
  readonly stems: readonly string[];
  /** How strongly it points to the activity, above 0 and at most 1. */
  readonly strength: number;
}

const listed: ListedTerm[] = [];

function learn(activity: ActivitySlug, term: string, ofWord = 1, ofPiece = PIECE_OF_PHRASE): void {
  const tokens = tokensOf(term);
  const inOrder = tokens.map(stemOf);
  if (inOrder.length > 0) listed.push({ activity, stems: inOrder, strength: ofWord });
  const stems = Array.from(new Set(inOrder));
  const alone = /[ -]/.test(term.trim()) ? Math.min(ofWord, LEFT_OF_PHRASE) : ofWord;
  const strength = stems.length === 1 ? alone : ofPiece;
  for (const token of tokens) {
    const stem = stemOf(token);
    if (everydayStems.has(stem)) continue;
    const { pointsTo } = entryOf(stem);
    pointsTo.set(activity, Math.max(pointsTo.get(activity) ?? 0, strength));
    spellings.set(token, (spellings.get(token) ?? new Set()).add(activity));
  }
  const [first] = stems;
  if (first !== undefined && stems.length > 1) entryOf(first).phrases.push({ activity, stems });
}

const termsOf = ({ nl, en, synonyms, words }: Activity): readonly string[] => [
  nl,
  en,
  ...synonyms.nl,
  ...synonyms.en,
  ...words,
];

for (const activity of ACTIVITIES) for (const term of termsOf(activity)) learn(activity.slug, term);

/** The forms of what compounds are split into when posts are searched: the words of the list itself, and common halves. */
export const SEARCH_FORMS: ReadonlyMap<string, string> = formsOf([...spellings.keys(), ...HALVES]);

for (const activity of ACTIVITIES) {
  const { says = '', hints = '' } = VOCABULARY[activity.slug] ?? {};
  for (const term of says.split(',')) learn(activity.slug, term, 1, PIECE_OF_VOCABULARY);
  for (const term of `${hints},${SITUATIONS[activity.slug] ?? ''}`.split(','))
    learn(activity.slug, term, HINT, PIECE_OF_VOCABULARY);
}

/** All words and phrases of the list and of the vocabularies. */
export const LISTED_TERMS: readonly ListedTerm[] = listed;

for (const entry of entries.values()) {
  const whole = Array.from(entry.pointsTo.values()).reduce((sum, strength) => sum + strength, 0);
  entry.spread = Math.sqrt(Math.max(1, whole));
}

/** What the activity list says of a stem, or undefined when it does not hold it. */
export const entryOfStem = (stem: string): StemEntry | undefined => entries.get(stem);

/** Whether the list spells this word just so for the activity. */
export const isSpelledSo = (token: string, activity: ActivitySlug): boolean =>
  spellings.get(token)?.has(activity) ?? false;

/** Whether a stem is of an everyday word, which points to no activity by itself. */
export const isEveryday = (stem: string): boolean => everydayStems.has(stem);

/** Every word of the list in the spellings that stand there. */
export const SPELLINGS: readonly string[] = Array.from(spellings.keys()).sort();

/** The same when a text is understood: the words of the vocabularies as well. */
export const KNOWN_FORMS: ReadonlyMap<string, string> = formsOf([...SPELLINGS, ...HALVES]);

/** Whether a part of a compound says only that somebody helps. */
export const saysOnlyHelp = (part: string): boolean => HELPING_HALVES.has(part);

const stemsByActivity = new Map<ActivitySlug, readonly string[]>(
  ACTIVITIES.map((activity) => {
    const group = groupOf(activity.group);
    const names = [
      activity.nl,
      activity.en,
      ...activity.synonyms.nl,
      ...activity.synonyms.en,
      group?.nl ?? '',
      group?.en ?? '',
    ];
    const tokens = names.flatMap(tokensOf);
    return [
      activity.slug,
      Array.from(new Set(tokens.flatMap((token) => [stemOf(token), ...partsOf(token, SEARCH_FORMS)]))),
    ];
  }),
);

/** The stems (and parts of compounds) of the names and synonyms of an activity and of the name of its group. */
export const stemsOfActivity = (activity: ActivitySlug): readonly string[] => stemsByActivity.get(activity) ?? [];
