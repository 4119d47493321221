import { tokensIn, turnsIn, turnsOf, writtenBetween } from './turns.rules.js';
import type { TextToken, TurnFound } from './turns.rules.js';

/** What somebody does with a text: ask for help, or offer it. */
export type KindOfText = 'request' | 'offer';

/** Whether somebody asks or offers, and the words that tell it. */
export interface UnderstoodKind {
  readonly is: KindOfText;
  readonly because: readonly string[];
}

/** Turns that ask, whatever stands beside them. */
const ASKS = `ik zoek, zoek ik, wij zoeken, we zoeken, op zoek naar, gezocht, gez, gevraagd, wie kan, wie wil, wie heeft, wie helpt, wie weet, wie wilt, wie gaat, wie komt, wie doet, wie geeft, wie haalt, wie haald, wie brengt, wie past, wie laat, wie maait, wie kookt, wie leert, wie leest, wie oefent,
  wie knipt, wie snoeit, wie snoeid, wie boort, wie tilt, wie tild, wie denkt, wie mag ik, van wie mag ik, bij wie mag, wie speelt, wie schuift, wie legt, wie kijkt, wie zet, wie staat, wie loopt, wie rijdt, wie strooit, wie stelt, wie neemt, wie trekt, wie fietst, wie durft, wie schroeft, wie spreekt, wie steekt, wie repareert, wie maakt, wie hangt, wie stofzuigt, wie begeleidt, wie bakt, wie naait, wie vertaalt, wie verft, wie ruimt, wie wast, wie woont, wie belt, wie zou, welke oma, welke vrouw, welke student,
  kan iemand, wil iemand, heeft iemand, weet iemand, kent iemand, is er iemand, is er een, zijn er, rijdt er iemand, zoek iem, zoek iemand, zoek een, hulp nodig, hulp gevraagd, hulp gezocht, nodig heb, heb ik nodig, mij helpen, me helpen, helpt mij, helpt me, help mij, help me, hulp bij, hulp met, meld je, te kort, tekort,
  ik kan niet, ik kan nie, ik kan zelf niet, ik kan het niet meer, ik kan dat niet, ik kan zelf geen, ik kan geen, ik kan niet meer, kan zelf niet, kan niet meer, kan zelf nie, kan er niet bij, lukt mij niet, lukt niet, lukt nie, lukt niet meer, doet het niet, doet het niet meer, werkt niet, ik wil leren, ik wil graag leren, ik wil beter, zou iemand, ik vraag, mag ik van, mag ik bij, mag ik met, mag ik een, mag ik je, mag ik uw,
  can someone, can somebody, can anyone, can anybody, could someone, could somebody, could anyone, could a neighbour, could a, could you, who can, who could, who wants to, who would, who'd, who has, who likes, who passes, who knows,
  i need, we need, needs, i am looking for, i'm looking for, looking for someone, looking for somebody, we are looking, is looking for, help needed, help wanted, wanted, needed, needs help, need help, in need of, need someone, need somebody, need a, short of,
  i cannot, i can't, i can not, cant, help me, does anyone, does anybody, is there anyone, is there anybody, is there a, is anyone, i want to learn, i would like to learn, i'd like to learn, anyone going, anyone up for, anyone strong, anyone driving, anyone have, anyone here, please help`;

/** Turns that offer, whatever stands beside them. */
const OFFERS = `ik kan, kan ik, ik bied, bied ik, biedt zich aan, bied me aan, aangeboden, ik wil helpen, ik wil graag helpen, ik wil wel helpen, ik wil best, ik wil wel, ik help, help ik, help graag, ik geef, geef ik, ik zou willen helpen, ik zou graag helpen, wie kan ik helpen, kan ik iemand helpen, wie kan ik blij maken, wie heeft mij nodig, wie kan ik, wie wil ik, wie lust er, ik zoek een hond, ik zoek geen, ik zoek een gezin waar ik,
  ik heb tijd over, ik heb tijd om, ik heb tijd, ik doe graag, ik kom graag, ik kook graag, ik bak graag, ik leer je, ik leer u, ik leer het, ik maak graag, ik loop graag, ik wandel graag, ik knap graag, ik strijk graag, ik luister graag, ik lees graag, ik neem graag, ik sta graag, ik draai graag, ik speel graag, ik zit graag, ik pas graag, ik rijd graag, ik deel graag, ik geef graag, ik zorg dat, als vrijwilliger, ik deel, ik leen uit, ik kan je helpen, ik kan u helpen, kan ik u helpen, hulp aangeboden,
  bij mij terecht, mag u bij mij, van mij mag u, mag je gratis, mag u mij bellen, kom halen, zegt u maar, vraag maar, kom maar op, geef mij, laat mij, wil wel, kan wel, help met, met alle plezier, met liefde,
  i can, i offer, i could help, i could, i am happy to, i'm happy to, happy to help, happy to, i would like to help, i'd like to help, i would love to help, i'd gladly, gladly, i'd love to, would love to, i want to help, i am able to, i am available, i volunteer, i am willing, who can i help, can i help, i like to help, i teach, i'll, let me help, offers, let me, bring me your, willing to, need a ride, need a hand, if you have, if your child, join me`;

const WEAK_REQUESTS = `zoekt, zoek, zoeken, lukt, ik snap, snap er, snap niet, ik begrijp de, ik begrijp niet, ik begrijp, durf ik niet, ik durf niet, ik durf de, ik mis, wij missen, kapot, stuk is, stuk, is lek, lek, is te hoog, te hoog, vol, moet weg, mag ik, kan nie, kan niet, kan ik niet, geen idee, wie, nodig, looking for, anyone, somebody, broken, stopped working, please come, where are, pls, my mother, my father, my son, my daughter, i'm not allowed, welkom bij ons, alleen, i miss, any advice, i don't know, i'd be so glad`;

const WEAK_OFFERS = `ik wil graag, ik doe, doe ik, kom graag, kom ik, kom gerust, ik bak, ik rijd, ik rij, ik ga elke, ik zet, ik lap, ik maai, ik repareer, ik neem, neem ik, neem graag, ik breng, breng graag, breng wel, ik vertel, ik regel, ik ontwerp, te leen, zeg maar, geef me, wil graag, help je, help, heb bus, heb ervaring, ervaring met, ervaring, geen probleem, geen punt, met plezier, voor ouderen, voor buurtgenoten, gratis, vrijwillig, ik steun, voor u, u weg moet, als u, uw, kunt u, biedt, heb papieren, heb diploma, graag met, graag een, graag, doe k, hobby, gepensioneerd, ben 15, ben 16, ben 17, geweest,
  glad to, available, i will, will fix, offer, for you, your, you, free on, got a, i make, i read, i assemble, i get up, i love, i deliver, come by, i do, retired, experienced, i enjoy, with experience, certificate`;

/** Turns that hold one of the others and say nothing. */
const SAYS_NOTHING = `kan ik nog, ik kan ook, kan ik een gratis, ik kan nooit, ik kan nog geen, ik kan het niet laten, i can barely, i can only, i can hardly, i do not, your help, ik kom uit, kom ik uit, kom ik niet, kom nergens, ik doe mijn eigen, ik kook nog zelf, who can only, zoekt u, kan ik niet stoppen, ik kan niet stoppen`;

const SIGNALS = turnsOf<KindOfText | null>([
  [SAYS_NOTHING, null],
  [ASKS, 'request'],
  [OFFERS, 'offer'],
]);

const WEAK_SIGNALS = turnsOf<KindOfText | null>([
  [SAYS_NOTHING, null],
  [WEAK_REQUESTS, 'request'],
  [WEAK_OFFERS, 'offer'],
]);

/** "Ik heb … nodig": up to six words in between are free. */
const FREE_WORDS = 6;

function neededAt(tokens: readonly TextToken[]): number {
  for (let at = 0; at + 3 < tokens.length; at += 1) {
    if (tokens[at]?.token !== 'heb' || tokens[at - 1]?.token !== 'ik') continue;
    for (let step = 2; step <= FREE_WORDS + 1; step += 1) if (tokens[at + step]?.token === 'nodig') return at;
  }
  return -1;
}

/**
 * Whether a text asks or offers: by the first turn of phrase that shows it; else by the first weak one of the side that
 * has more of them; a question asks. Null when nothing shows it.
 */
export function askedOrOffered(text: string, tokens = tokensIn(text)): UnderstoodKind | null {
  const needed = neededAt(tokens);
  const first = turnsIn(tokens, SIGNALS).find(({ means }) => means !== null);
  if (needed >= 0 && (first === undefined || needed < first.at)) return { is: 'request', because: ['nodig'] };
  const shown = first ?? strongestOf(turnsIn(tokens, WEAK_SIGNALS));
  if (shown !== undefined && shown.means !== null) {
    return { is: shown.means, because: [writtenBetween(text, tokens, shown.at, shown.at + shown.length - 1)] };
  }
  return text.includes('?') ? { is: 'request', because: ['?'] } : null;
}

/** The first weak turn of the side that has more of them; none when both have as many. */
function strongestOf(turns: readonly TurnFound<KindOfText | null>[]): TurnFound<KindOfText | null> | undefined {
  const [requests, offers] = (['request', 'offer'] as const).map((kind) => turns.filter(({ means }) => means === kind));
  if (requests === undefined || offers === undefined || requests.length === offers.length) return undefined;
  return requests.length > offers.length ? requests[0] : offers[0];
}

/** Whether a text asks or offers, or null when nothing shows it. */
export const kindOf = (text: string): KindOfText | null => askedOrOffered(text)?.is ?? null;
