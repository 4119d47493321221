import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { wallTimeInWords } from '#wording';

import { goTheWholeWay, type Way } from './journey.js';
import { Stage } from './stage.js';

const LONG = 240_000;
const DAY_MS = 86_400_000;

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
}, 180_000);
afterAll(() => stage.close());

const WAYS: readonly (readonly [string, Way])[] = [
  ['in Dutch', { locale: 'nl' }],
  ['in English', { locale: 'en' }],
  ['by keyboard alone', { locale: 'nl', byKeyboard: true }],
  ['on a narrow phone, which is also 400 % zoom', { locale: 'nl', width: 320, height: 640 }],
  ['with the largest letters', { locale: 'nl', width: 390, height: 780, textSize: 'largest' }],
];

describe('two neighbours and a broker', () => {
  it.each(WAYS)(
    'come from a question to an agreement, to its date and to thanks %s',
    async (_, way) => {
      const now = await stage.now();
      const day = new Date(now.getTime() + 3 * DAY_MS).toISOString().slice(0, 10);
      const { otherScreenMs, agreements, reminded } = await goTheWholeWay(stage, way, day);
      const date = wallTimeInWords(`${day}T10:00`, way.locale ?? 'nl', now);
      expect(agreements.toLowerCase()).toContain(date.toLowerCase());
      expect(reminded.toLowerCase()).toContain(date.toLowerCase());
      for (const ms of otherScreenMs) expect(ms).toBeLessThan(1_000);
    },
    LONG,
  );
});
