import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { build } from '../faults/build.js';
import { Command, somewhere, type Place } from '../faults/start-command.js';

const PATIENCE = 240_000;
/** Two people each: more than may sign up from one address in half an hour. */
const TIMES = 3;

describe('npm run story', () => {
  let place: Place;
  let start: Command;
  beforeAll(async () => {
    expect(await build()).toBe('');
    const redis = { REDIS_URL: process.env['TEST_REDIS_URL'] ?? '', REDIS_PREFIX: `story-${process.pid}` };
    place = await somewhere(globalThis.ENGINE === 'redis' ? redis : {});
    start = new Command(['start'], place.environment);
    await start.running();
  }, PATIENCE);
  afterAll(async () => {
    await start.stop();
    place.leave();
  });

  it(
    'lives the whole story on the demo, and again as often as one likes',
    async () => {
      for (let time = 0; time < TIMES; time += 1) {
        const story = new Command(['story', `http://localhost:${place.port}`, `http://localhost:${place.desk}`]);
        expect({ code: await story.ended, output: story.output }).toEqual({
          code: 0,
          output: expect.stringContaining('That was the story.'),
        });
        expect(story.output).toMatch(/Jan: Fatma asks "Kun je ook in de middag\?"/);
        expect(story.output).toMatch(/Jan: when: time 10:00 → 14:00/);
        expect(story.output).toMatch(/mail "Jan bedankt u/);
      }
    },
    PATIENCE,
  );
});
