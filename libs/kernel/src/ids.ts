/** A person's id: a UUID (version 7, so that ids sort by the time of their making). */
export type PersonId = string;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text from outside can be an id at all; asked before it reaches the database. */
export const isUuid = (text: string): boolean => UUID.test(text);

/** A new UUID of version 7 from a moment and 10 bytes of chance (RFC 9562, section 5.7). */
export function uuidV7(now: Date, chance: Uint8Array): string {
  if (chance.length !== 10) throw new RangeError('uuidV7 needs 10 bytes of chance');
  const time = now.getTime().toString(16).padStart(12, '0');
  const hex = Array.from(chance, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = ((Number.parseInt(hex[3] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(4, 7)}-${hex.slice(7, 19)}`;
}
