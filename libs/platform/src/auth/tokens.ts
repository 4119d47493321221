import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new secret of 256 bits, safe in addresses and cookies. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: its SHA-256 in hex. A copy of the table opens nothing. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** SHA-256 of a text in hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A text with its signature behind it, `base64url(text).signature`; the purpose keeps signatures apart. */
export function sign(text: string, purpose: string, secret: string): string {
  const body = Buffer.from(text).toString('base64url');
  return `${body}.${signatureOf(body, purpose, secret)}`;
}

/** The text behind a signature, or null when it was not signed for this purpose by us. */
export function openSigned(signed: string, purpose: string, secret: string): string | null {
  const [body, signature, more] = signed.split('.');
  if (body === undefined || signature === undefined || more !== undefined) return null;
  const expected = Buffer.from(signatureOf(body, purpose, secret));
  const given = Buffer.from(signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  return Buffer.from(body, 'base64url').toString('utf8');
}

/** Six digits that belong to a text and a purpose: the same each time, and not to be guessed without the secret. */
export function sixDigits(text: string, purpose: string, secret: string): string {
  const digest = createHmac('sha256', secret).update(`${purpose}\n${text}`).digest();
  return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
}

const signatureOf = (body: string, purpose: string, secret: string): string =>
  createHmac('sha256', secret).update(`${purpose}\n${body}`).digest('base64url').slice(0, 27);
