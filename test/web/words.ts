import { say, type PhraseValues } from '#wording';

import { CATALOGUES, type Catalogues, type Locale } from '../../apps/web/src/lib/wording/catalogues.js';

/** What the screens say: the words of a room by their name, so that a test reads the same in each language. */
export type Says = <Room extends keyof Catalogues>(
  room: Room,
  text: keyof Catalogues[Room] & string,
  values?: PhraseValues,
) => string;

/** All words of the screens in a language. */
export async function wordsOf(locale: Locale): Promise<Says> {
  const rooms = new Map(
    await Promise.all(
      Object.entries(CATALOGUES).map(async ([room, load]) => [room, (await load[locale]()).default] as const),
    ),
  );
  return (room, text, values = {}) => say(locale, rooms.get(room)?.[text] ?? text, values);
}
