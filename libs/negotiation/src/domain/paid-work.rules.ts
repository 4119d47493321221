import type { InReturn } from './terms.rules.js';

const COUNTED =
  '(?:\\d+(?:[.,]\\d+)?|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|veertig|vijftig|honderd|paar|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|hundred|few)';
const PER_HOUR =
  '(?:\\s*/\\s*|\\s*p\\s*[/.]?\\s*|\\s+per\\s+|\\s+(?:an?|the|het)\\s+|\\s+elk\\s+)(?:uur|uurtje|u|h|hr|hour)';
const MONEY = `(?:(?:€|\\beuro?(?!\\s*20\\d\\d(?!\\d)))\\s*\\d+(?:[.,](?:\\d+|-))?|\\b${COUNTED}\\s*(?:€|,-|(?:eur|euro['’]?s?|euros|cent|cents)(?!\\p{L})))`;

/** An amount for an hour, with or without a currency: "€8 per uur", "8 euro p/u", "10 per hour". */
const HOURLY = new RegExp(`(?:${MONEY}(?:\\s*,-)?|\\b${COUNTED})${PER_HOUR}(?!\\p{L})`, 'iu');
/** An amount of money as such. */
const AMOUNT = new RegExp(`${MONEY}|€`, 'iu');
/** Words for wages; "loon" is not the village of Loon op Zand, and paying for the coffee is no wage. */
const WAGES = new RegExp(
  '(?<!\\p{L})(?:(?:uur|dag|week|maand|netto|bruto|minimum)?loon(?! op zand)|salaris|uurtarief|uurvergoeding|honorarium|(?:uit)?betaling|tegen betaling' +
    '|betaalde? (?:werk|baan|klus|hulp|kracht)|(?:word|wordt|worden|krijg|krijgt) (?:er(?:voor)? |daarvoor )?(?:uit)?betaald|zwart (?:geld|werk|betaald)|contant geld' +
    '|wages?|salary|hourly (?:rate|pay)|payment|paid (?:work|job|help)|(?:get|gets|be|being|is) paid)(?!\\p{L})',
  'iu',
);

const firstOf = (text: string, ...patterns: readonly RegExp[]): string | null =>
  patterns.map((pattern) => pattern.exec(text)?.[0].trim()).find((found) => found !== undefined) ?? null;

/**
 * The words in what is given in return that make it paid work, or null. Volunteers get expenses at most: those may name
 * amounts ("€ 0,23 per km"), but no amount for an hour and no wage; in any other return every amount of money counts.
 */
export function findPaidWork(inReturn: InReturn): string | null {
  switch (inReturn.kind) {
    case 'nothing':
    case 'passItOn':
      return null;
    case 'expenses':
      return firstOf(inReturn.reason, HOURLY, WAGES);
    case 'together':
      return firstOf(inReturn.what, HOURLY, AMOUNT, WAGES);
    case 'activity':
      return firstOf(inReturn.task, HOURLY, AMOUNT, WAGES);
  }
}
