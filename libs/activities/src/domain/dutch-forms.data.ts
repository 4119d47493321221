/** Forms that no ending explains, with their stem. */
export const IRREGULAR_STEMS: ReadonlyMap<string, string> = new Map([
  ['kinderen', 'kind'],
  ['kinder', 'kind'],
  ['kids', 'kind'],
  ['children', 'child'],
  ['eieren', 'ei'],
  ['kleren', 'kleren'],
  ['bladeren', 'blad'],
  ['steden', 'stad'],
  ['leden', 'lid'],
  ['schepen', 'schip'],
  ['rits', 'rits'],
  ['uitje', 'uitje'],
  ['uitjes', 'uitje'],
  ['meisje', 'meisje'],
  ['meisjes', 'meisje'],
  ['beetje', 'beetje'],
  ['praatje', 'praatje'],
  ['praatjes', 'praatje'],
]);

/** Words that end in a long vowel, an r and a t of their own, so that their small form takes only -je (kaartje). */
export const STEMS_ON_RT: ReadonlySet<string> = new Set([
  'kaart',
  'taart',
  'buurt',
  'beurt',
  'soort',
  'poort',
  'staart',
  'vaart',
]);
