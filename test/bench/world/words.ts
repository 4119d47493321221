import { ACTIVITIES, indexWords, isActivity } from '#activities';

import { chanceFrom } from '../runner/chance.js';
import { BENCH_ACTIVITIES } from './places.js';
import { SEED } from './seeded.js';

/** What neighbours write most, the most usual first. */
const USUAL =
  'hulp fiets boodschappen tuin koken taal oppas hond wandelen vervoer ziekenhuis computer telefoon verhuizen schilderen timmeren naaien muziek gitaar piano voetbal zwemmen bibliotheek koffie gezelschap buurman buurvrouw ouderen kinderen huiswerk wiskunde formulier belasting brief gemeente klussen lamp kraan lekkage kast kapot reparatie gereedschap boor ladder auto bus trein rolstoel dokter apotheek maaltijd brood soep recept markt moestuin planten zaden kat vissen vogels schoonmaken ramen was kleding speelgoed boeken schaken kaarten film theater museum buurthuis feest straat plein park speeltuin school ochtend middag avond weekend graag zoeken kunnen willen samen elke week maand gratis ruilen delen lenen iemand mensen nieuw rustig ervaring geduld sterk klein groot snel dichtbij'.split(
    ' ',
  );

const NAMES = {
  first:
    'bran lind kruis wester ooster noord zuid molen kerk hoog laag burger prins kastan berken eiken roos vonk'.split(
      ' ',
    ),
  middle: 'ho der mer ker lan vel ster wal dijk zand'.split(' '),
  last: 'veld hof weg laan dam burg horst beek gracht kade pad stede'.split(' '),
};

/** Seldom words: compounds of the usual ones, and names, by turns. */
function seldom(): string[] {
  const chance = chanceFrom(SEED);
  const nouns = USUAL.filter((word) => word.length < 9);
  const compounds = nouns.flatMap((one) => nouns.filter((other) => other !== one).map((other) => one + other));
  const names = NAMES.first.flatMap((a) => NAMES.middle.flatMap((b) => NAMES.last.map((c) => a + b + c)));
  return [...compounds, ...names]
    .map((word) => [chance(), word] as const)
    .sort(([a], [b]) => a - b)
    .map(([, word]) => word);
}

/** Every word of the bench's texts, the most usual first: the n-th is written one n-th as often as the first. */
export const VOCABULARY: readonly string[] = [...USUAL, ...seldom()];

/** A sentence or two about one activity, of which the texts of posts are made. */
export interface Phrase {
  readonly activity: string;
  readonly nth: number;
  readonly text: string;
  /** The words by which the product finds it. */
  readonly words: readonly string[];
}

/** How many phrases there are for each activity; a post has three of them. */
export const PHRASES_EACH = 500;
const WORDS = 11;
const OWN_WORDS = 2;

let made: readonly Phrase[] | null = null;

/** The phrases, the same in every run and world: usual words in most of them, seldom ones in a few, two of their own activity. */
export const phrases = (): readonly Phrase[] => (made ??= makePhrases());

function makePhrases(): Phrase[] {
  const chance = chanceFrom(SEED + 1);
  const highest = Math.log(VOCABULARY.length);
  // Zipf’s law: as likely between the 1st and the 10th as between the 10th and the 100th.
  const word = (): string => VOCABULARY[Math.floor(Math.exp(chance() * highest)) - 1] ?? '';
  return BENCH_ACTIVITIES.flatMap((activity) => {
    const own = ownWords(activity);
    return Array.from({ length: PHRASES_EACH }, (_, nth): Phrase => {
      const topic = Array.from({ length: OWN_WORDS }, () => own[Math.floor(chance() * own.length)] ?? '');
      const text = [...topic, ...Array.from({ length: WORDS }, word)].join(' ');
      return { activity, nth, text, words: isActivity(activity) ? indexWords(text, activity) : [] };
    });
  });
}

const ownWords = (slug: string): readonly string[] => {
  const activity = ACTIVITIES.find((one) => one.slug === slug);
  return activity ? [activity.nl, ...activity.synonyms.nl, ...activity.words] : [];
};
