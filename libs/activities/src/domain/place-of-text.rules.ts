import type { KindOfText } from './kind-of-text.rules.js';
import { turnAt, turnsIn, turnsOf, writtenBetween } from './turns.rules.js';
import type { TextToken } from './turns.rules.js';

/** An area by its name, as a text may name it. */
export interface NamedArea {
  readonly code: string;
  readonly name: string;
}

/** Where the help is given, and the words that tell it. */
export interface UnderstoodPlace {
  readonly is: 'atRequester' | 'atHelper' | 'publicPlace' | 'online' | 'byPhone';
  readonly because: readonly string[];
}

/** The area that a text names, and the words that name it. */
export interface UnderstoodArea {
  readonly code: string;
  readonly because: readonly string[];
}

type Said = 'mine' | 'yours' | 'atRequester' | 'publicPlace' | 'online' | 'byPhone' | 'nothing';

const PUBLIC = `bibliotheek, bieb, buurthuis, wijkcentrum, buurtcentrum, buurtkamer, park, cafe, zwembad, sporthal, sportschool, speeltuin, moskee, kerk, wijkhuis, buurttuin`;
const PUBLIC_ENGLISH = `library, park, community centre, community center, cafe, coffee shop, swimming pool, gym, playground, church, mosque, beach`;

const eachOf = (places: string, of: (place: string) => string): string =>
  places
    .split(',')
    .map((place) => of(place.trim()))
    .join(',');

const SAID = turnsOf<Said>([
  [
    `bij mij, bij mij thuis, bij ons, bij ons thuis, mijn huis, mijn keukentafel, in mijn garage, in me garage, in mijn schuur, in mijn keuken, onze huiskamer, aan onze tafel, at my place, at my home, in my home, at my house, my place, our place, our home, in my garage, at our house, at our place, my flat, our flat, bring it to me`,
    'mine',
  ],
  [
    `bij u, bij u thuis, bij jou, bij jou thuis, bij je thuis, uw huis, naar u toe, naar jou toe, naar je toe, kom langs, kom graag langs, kom bij u, kom bij je, bij mensen thuis, bij iemand thuis, at your place, at your home, your house, your home, at your house, come to you, come to your, your place, in your home, around your home`,
    'yours',
  ],
  [`aan huis, thuis bij de mensen, home visit, house call`, 'atRequester'],
  [
    `${eachOf(PUBLIC, (place) => `in de ${place}, in het ${place}, in ons ${place}, bij het ${place}, bij de ${place}, in een ${place}`)}, ${eachOf(PUBLIC_ENGLISH, (place) => `at the ${place}, in the ${place}, in a ${place}, at a ${place}`)}, op school, in de klas, op een bankje, op het plein, op een rustig plein, ergens buiten`,
    'publicPlace',
  ],
  [
    `online, via zoom, over zoom, zoom, via teams, via skype, via beeldbellen, via videobellen, op afstand, remotely, via internet, via facetime, video call`,
    'online',
  ],
  [
    `telefonisch, per telefoon, via de telefoon, door de telefoon, aan de telefoon, over the phone, by phone, by telephone, on the phone, over de telefoon`,
    'byPhone',
  ],
  [
    `online bankieren, online afspraak, online bestellen, online betalen, online aanvragen, online kopen, online banking, online dating, op internet, iets online, internet bankieren, online visibility, bij ons thuis koken, zaken online, dingen online`,
    'nothing',
  ],
]);

/** Where "at mine" and "at yours" are depends on who writes. */
function placeFor(said: Exclude<Said, 'nothing'>, kind: KindOfText | null): UnderstoodPlace['is'] | null {
  if (said === 'mine') return kind === null ? null : kind === 'request' ? 'atRequester' : 'atHelper';
  if (said === 'yours') return kind === null ? null : kind === 'request' ? 'atHelper' : 'atRequester';
  return said;
}

/** Where the help is to be given, by the first words that tell it; null when none does, or it is not known who asks. */
export function placeOf(text: string, tokens: readonly TextToken[], kind: KindOfText | null): UnderstoodPlace | null {
  for (const { means, at, length } of turnsIn(tokens, SAID)) {
    const is = means === 'nothing' ? null : placeFor(means, kind);
    if (is !== null) return { is, because: [writtenBetween(text, tokens, at, at + length - 1)] };
  }
  return null;
}

/** The first of these areas that a text names in full, the longest name first; names of one letter are no names. */
export function areaOf(text: string, tokens: readonly TextToken[], areas: readonly NamedArea[]): UnderstoodArea | null {
  const names = turnsOf(
    areas.filter(({ name }) => name.length > 1).map(({ name, code }) => [name.replace(/,/g, ' '), code]),
  );
  for (let at = 0; at < tokens.length; at += 1) {
    const turn = turnAt(tokens, at, names);
    // A name begins with a capital letter: "haven" is a place, "de haven" may be any.
    const isName = /^\p{Lu}/u.test(text.slice(tokens[at]?.from ?? 0, tokens[at]?.to)) || (turn?.length ?? 0) > 1;
    if (turn !== null && (isName || ['in', 'uit', 'naar', 'from'].includes(tokens[at - 1]?.token ?? ''))) {
      return { code: turn.means, because: [writtenBetween(text, tokens, at, at + turn.length - 1)] };
    }
  }
  return null;
}
