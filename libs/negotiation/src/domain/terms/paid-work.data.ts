import { NUMBER_WORDS } from '../words/number-words.data.js';

const SPOKEN = [...NUMBER_WORDS.keys()].filter((word) => word.length > 2).map((word) => word.replace(/ /g, '\\s+'));

/** Numbers in words as a pattern, longest first; in folded letters (no accents). */
export const NUMBERS = [...SPOKEN, 'honderd', '(?:a|one)\\s+hundred', 'hundred', 'paar', 'few', 'anderhalve?']
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Things with a price by the hour: telling it is no pay. In folded letters, whole words. */
export const HIRED_BY_THE_HOUR =
  'parke\\p{L}*|parki\\p{L}*|huur\\p{L}*|huren|hire|hiring|rent|rental|zaal|zaaltje|zaalhuur|hall|court|tennisbaan|laadpaal|opladen|charging|(?:fietsen)?stalling|garage|zwembad|deelauto|deelfiets|wasmachine|wasserette';

/** Things with a price by the day, besides those by the hour. */
export const HIRED_BY_THE_DAY =
  'benzine\\p{L}*|diesel|brandstof\\p{L}*|stroom|fuel|petrol|reiskosten|vervoer|travel|kilometers?|km|buskaart\\p{L}*|bus|trein\\p{L}*|tram|metro|train|taxi|regiotaxi|ov|dagkaart|kaartje|tickets?|entree|entry|aanhanger|trailer|lunch|materiaal|materials|verf|paint';

/** What a budget is for: only after the amount, "15 euro per dag voor boodschappen". */
export const BOUGHT_BY_THE_DAY =
  'boodschappen|groceries|eten|food|maaltijd\\p{L}*|meals?|medicijnen|hondenvoer|kattenvoer';

/**
 * Words for wages, in what is given back; "loon" is not the village of Loon op Zand, and paying for the coffee is no
 * wage.
 */
export const WAGES =
  '(?<!\\p{L})(?:(?:uur|dag|week|maand|netto|bruto|minimum)?loon(?! op zand)|salaris|uurtarief|dagtarief|uurvergoeding|dagvergoeding|honorarium|(?:uit)?betaling|tegen betaling' +
  '|betaalde? (?:werk|baan|klus|hulp|kracht)|(?:word|wordt|worden|krijg|krijgt) (?:er(?:voor)? |daarvoor )?(?:uit)?betaald|zwart (?:geld|werk|betaald)|contant geld' +
  '|wages?|salary|(?:hourly|daily|day) (?:rate|pay|wage|fee)|payment|paid (?:work|job|help)|(?:get|gets|be|being|is) paid)(?!\\p{L})';

/** Words for pay by the hour or the day that say so in any text. */
export const WAGES_ANYWHERE =
  '(?<!\\p{L})(?:(?:uur|dag|minimum)loon|uurtarief|dagtarief|uurvergoeding|dagvergoeding|tegen (?:uur)?betaling|(?:per|het) uur (?:uit)?betaald|betaald per (?:uur|dag)|(?:uur|dag)geld' +
  '|(?:hourly|daily|day) (?:rate|pay|wage|fee)|minimum wage|(?:paid|pay|paying) (?:you )?(?:by the|per|an?|for each|for every) (?:hour|day)|cash in hand|zwart (?:betaald|betalen|werken)|onder de tafel betaald)(?!\\p{L})';
