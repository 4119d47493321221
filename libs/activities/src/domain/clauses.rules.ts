import { tokensIn, turnAt, turnsOf } from './turns.rules.js';
import type { TextToken, Turns } from './turns.rules.js';

/** One sentence of a text, or a part of it between signs. */
export interface Clause {
  /** The number of its sentence, from 0. */
  readonly sentence: number;
  readonly from: number;
  /** How much its words count: what is asked or offered more than the story around it, above 0. */
  readonly weight: number;
}

const SIGNS = /[.!?;\n]+|[,:()–—]+| (?:maar|but|alleen|terwijl|want) /gi;

const one = (texts: string): Turns<true> => turnsOf([[texts, true]]);

const FAMILY =
  'man vrouw zoon dochter kleinzoon kleindochter buurman buurvrouw broer zus kinderen schoondochter moeder vader husband wife son daughter brother sister neighbour kids'.split(
    ' ',
  );
const DOES =
  'doet doen laat kookt haalt brengt regelt helpt maait komt past rijdt ruimt poetst geeft deed cooks does walks helps brings mows drives feeds looks'.split(
    ' ',
  );

/** "Mijn man kookt": what others do already. */
const OTHERS_DO = ['mijn', 'onze', 'mn', 'my', 'our'].flatMap((whose) =>
  FAMILY.flatMap((who) => DOES.map((does) => `${whose} ${who} ${does}`)),
);

/** What somebody gives back, or will do besides: not what the text is about. */
const IN_RETURN = one(
  `in ruil, in return, in exchange, als dank, als bedankje, als tegenprestatie, krijgt u van mij, krijg je van mij, van mij terug, voor jou terug,
   voor u terug, is van mij, neem ik mee, staat klaar, krijg je van ons, krijgt u van ons, zet ik klaar, bier en pizza, is on me, as a thank you, ivm portfolio`,
);

/** What is arranged already, what somebody else does, what somebody cannot or does not want. */
const APART = one(
  `${OTHERS_DO.join(',')}, geregeld, gaat nog goed, gaat goed, gaat ook nog, ging goed, lukt nog, kan ik nog, kook nog zelf, doe mijn eigen, doe ik zelf, doen we zelf, doet mijn, doet onze, deed altijd,
   deden we, deed mijn, mijn buurvrouw kookt, heb ik al, hebben we al, hebbe al, is al klaar, is klaar, is ook klaar, heb ik genoeg van, heb ik geen verstand, hoef ik niet, hoeft niet, niet nodig, heb ik niet nodig, ben ik bang voor, ben bang voor, vroeger deden, vroeger deed, wordt gehaald,
   komen met, daar gaat het niet om, niet zozeer, dat is niet, i do not need, i don't need, no need, not needed, already have, already done, is arranged, taken care of, i am not handy,
   i'm not handy, i am afraid of, i'm afraid of, used to do, my husband cooks, looks after itself, taught me, helped us, brought us, cannot help with, not for money`,
);

/** What asks or offers. */
const TO_THE_POINT = one(
  `wie, zoek, zoeken, zoekt, gezocht, gevraagd, gez, iemand, iem, nodig, graag, wil, willen, kunt u, kan je, kan jij, ik kan, kan ik, help, helpen, helpt, bied, biedt, aangeboden, beschikbaar, welkom, dus, heeft u,
   could, can somebody, can someone, can anyone, somebody, someone, anyone, anybody, i can, i could, need, needs, looking, wanted, offer, offers, happy, glad, would, love to, i will, i'll, let me, please, willing, available, join`,
);

const LONG_STORY = 3;
const WEIGHTS = { inReturn: 0.35, apart: 0.3, toThePoint: 1.3, story: 0.8 } as const;

const holds = (tokens: readonly TextToken[], texts: Turns<true>): boolean =>
  tokens.some((_, at) => turnAt(tokens, at, texts) !== null);

interface Piece {
  readonly text: string;
  readonly from: number;
  readonly sentence: number;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let sentence = 0;
  for (const sign of text.matchAll(SIGNS)) {
    pieces.push({ text: text.slice(from, sign.index), from, sentence });
    from = sign.index + sign[0].length - (sign[0].endsWith(' ') ? 1 : 0);
    if (/[.!?;\n]/.test(sign[0])) sentence += 1;
  }
  pieces.push({ text: text.slice(from), from, sentence });
  return pieces.filter((piece) => piece.text.trim() !== '');
}

/**
 * The clauses of a text in their order, with how much each counts. In a long story the sentences that ask or offer
 * count more than the rest; what is given in return, what is arranged already and what is not wanted count little.
 */
export function clausesOf(text: string): Clause[] {
  const pieces = piecesOf(text).map((piece) => ({ ...piece, tokens: tokensIn(piece.text) }));
  const pointed = new Set(pieces.filter(({ tokens }) => holds(tokens, TO_THE_POINT)).map(({ sentence }) => sentence));
  const isStory = new Set(pieces.map(({ sentence }) => sentence)).size >= LONG_STORY;
  const usual = (sentence: number): number => (pointed.has(sentence) ? WEIGHTS.toThePoint : WEIGHTS.story);
  return pieces.map(({ tokens, from, sentence }) => {
    if (holds(tokens, IN_RETURN)) return { sentence, from, weight: WEIGHTS.inReturn };
    if (holds(tokens, APART)) return { sentence, from, weight: WEIGHTS.apart };
    return { sentence, from, weight: isStory ? usual(sentence) : 1 };
  });
}
