import { err, isWallTime, lengthOf, ok, plainLine, type Locale, type Result } from '#kernel';

/** What a certificate says; all of it is on paper and on the page that checks it, and nothing else is on either. */
export interface CertificateFacts {
  /** The volunteer's name as it is printed. */
  readonly name: string;
  readonly organisation: string;
  readonly chamberNumber: string;
  /** First and last local date (YYYY-MM-DD) of the hours. */
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
  /** How many times somebody helped. */
  readonly times: number;
  /** What was done, each task once, in the order of the alphabet. */
  readonly tasks: readonly string[];
  /** Local date (YYYY-MM-DD) on which it was issued. */
  readonly issuedOn: string;
  readonly locale: Locale;
}

/** What an organisation asks a certificate for. */
export interface CertificateWish {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly locale: Locale;
}

/** Confirmed help of one day. */
export interface ConfirmedHours {
  readonly onDate: string;
  readonly minutes: number;
  readonly task: string;
}

/** Something of the wish cannot be used. */
export interface CertificateInputError {
  readonly kind: 'InvalidInput';
  readonly field: 'name' | 'from' | 'to';
  readonly rule: 'tooShort' | 'tooLong' | 'unknown' | 'order' | 'future';
  readonly bound: number | null;
}

/** No hours were confirmed in these days. */
export interface NoHours {
  readonly kind: 'NoHours';
}

/** Bounds of a printed name, in characters. */
export const NAME_BOUNDS = { min: 2, max: 80 } as const;

/** Letters and figures that are not taken for one another when somebody reads them out (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 16;
const CODE = new RegExp(`^[${ALPHABET}]{${CODE_LENGTH}}$`);

/** Eighty bits as a code of sixteen characters; `bytes` are at least ten, of chance. */
export function codeOf(bytes: Uint8Array): string {
  let [code, held, bits] = ['', 0, 0];
  for (const byte of bytes.subarray(0, (CODE_LENGTH * 5) / 8)) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) code += ALPHABET[(held >> (bits - 5)) & 31] ?? '';
    held &= (1 << bits) - 1;
  }
  return code;
}

/** A code in groups of four, as it is printed. */
export const codeInGroups = (code: string): string => (code.match(/.{4}/g) ?? []).join('-');

/** The code that somebody typed, with the mistakes that people make taken back; null when it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return CODE.test(code) ? code : null;
}

/** Checks what is asked; `today` is the local date. */
export function checkWish(wish: CertificateWish, today: string): Result<CertificateWish, CertificateInputError> {
  const name = plainLine(wish.name);
  const length = lengthOf(name);
  if (length < NAME_BOUNDS.min) return refused('name', 'tooShort', NAME_BOUNDS.min);
  if (length > NAME_BOUNDS.max) return refused('name', 'tooLong', NAME_BOUNDS.max);
  for (const field of ['from', 'to'] as const) {
    if (!isWallTime(`${wish[field]}T00:00`)) return refused(field, 'unknown');
  }
  if (wish.to < wish.from) return refused('to', 'order');
  return wish.to > today ? refused('to', 'future') : ok({ ...wish, name });
}

/** What a certificate says of the hours that were confirmed in its days. */
export function factsOf(
  wish: CertificateWish,
  of: Pick<CertificateFacts, 'organisation' | 'chamberNumber'>,
  hours: readonly ConfirmedHours[],
  today: string,
): Result<CertificateFacts, NoHours> {
  const within = hours.filter(({ onDate, minutes }) => minutes > 0 && onDate >= wish.from && onDate <= wish.to);
  if (within.length === 0) return err({ kind: 'NoHours' });
  return ok({
    ...wish,
    ...of,
    minutes: within.reduce((sum, { minutes }) => sum + minutes, 0),
    times: within.length,
    tasks: [...new Set(within.map(({ task }) => task))].sort((a, b) => a.localeCompare(b, wish.locale)),
    issuedOn: today,
  });
}

const refused = (
  field: CertificateInputError['field'],
  rule: CertificateInputError['rule'],
  bound: number | null = null,
): Result<never, CertificateInputError> => err({ kind: 'InvalidInput', field, rule, bound });
