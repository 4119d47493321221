import { foldAccents } from './dutch-words.rules.js';

/** What somebody does with a text: ask for help, or offer it. */
export type KindOfText = 'request' | 'offer';

const REQUESTS = `ik zoek, zoek ik, wij zoeken, we zoeken, zoekt, op zoek naar, gezocht, gevraagd, wie kan, wie wil, wie heeft, wie helpt, wie weet,
  wie gaat, wie komt, wie doet, wie geeft, wie haalt, wie brengt, wie past, wie laat, wie maait, wie kookt, wie leert, wie leest, wie oefent,
  wie legt, wie kijkt, wie zet, wie staat, wie loopt, wie rijdt, kan iemand, wil iemand, heeft iemand, weet iemand, kent iemand, is er iemand,
  hulp nodig, hulp gevraagd, hulp gezocht, nodig heb, heb ik nodig, mij helpen, me helpen, helpt mij, helpt me, help mij, help me, hulp bij,
  ik kan niet, ik kan zelf niet, ik kan het niet, ik kan dat niet, ik kan zelf geen, ik kan geen, ik kan niet meer, kan ik niet, lukt mij niet,
  lukt niet, ik wil leren, ik wil graag leren, ik wil beter, mag ik, zou iemand, ik vraag,
  can someone, can somebody, can anyone, can anybody, could someone, could somebody, could anyone, who can, who could, who wants to, who would,
  i need, we need, i am looking for, i'm looking for, looking for, help needed, help wanted, wanted, needs help, need help, in need of,
  i cannot, i can't, i can not, i am not able, help me, does anyone, is there anyone, is anyone, i want to learn, i would like to learn, anyone who`;

const OFFERS = `ik kan, kan ik, ik bied, bied ik, ik bied aan, biedt zich aan, bied me aan, aangeboden, ik wil helpen, ik wil graag helpen, ik wil wel helpen,
  ik help, help ik, ik wil best, ik wil wel, ik geef, ik zou willen helpen, ik zou graag helpen, wie kan ik helpen, kan ik iemand helpen,
  wie heeft mij nodig, wie kan ik, wie wil ik, ik heb tijd over, ik heb tijd om, ik doe graag, ik kom graag, ik kook graag, ik bak graag, ik leer je,
  ik maak graag, ik loop graag, ik wandel graag, ik knap graag, ik strijk graag, als vrijwilliger, ik deel, ik leen uit,
  ik kan je helpen, ik kan u helpen, kan ik u helpen, hulp aangeboden,
  i can, i offer, i could help, i am happy to, i'm happy to, happy to help, i would like to help, i'd like to help, i would love to help,
  i'd love to help, i want to help, i am able to, i am available, i volunteer, i am willing, who can i help, can i help, i like to help, i teach`;

const spaced = (text: string): string =>
  ` ${foldAccents(text)
    .replace(/’/g, "'")
    .replace(/[^a-z']+/g, ' ')
    .trim()} `;

const signalsOf = (kind: KindOfText, texts: string): readonly (readonly [KindOfText, string])[] =>
  texts.split(',').map((text) => [kind, spaced(text)]);

const SIGNALS = [...signalsOf('request', REQUESTS), ...signalsOf('offer', OFFERS)];

/** "Ik heb … nodig": up to six words in between are free. */
const NEED_AROUND = / ik heb (?:[a-z']+ ){1,6}nodig /;

/**
 * Whether a text asks or offers, told by the first turn of phrase that shows it (of two at the same word, the longest);
 * null when nothing shows it.
 */
export function kindOf(text: string): KindOfText | null {
  const words = spaced(text);
  const found = SIGNALS.map(([kind, signal]) => ({ kind, at: words.indexOf(signal), length: signal.length }));
  found.push({ kind: 'request', at: words.search(NEED_AROUND), length: 0 });
  const [first] = found.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at || b.length - a.length);
  return first?.kind ?? null;
}
