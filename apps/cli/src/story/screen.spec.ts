import { describe, expect, it } from '@jest/globals';

import type { Answer } from './browser.js';
import { Screen } from './screen.js';

async function* of(...answers: Answer<number>[]): AsyncGenerator<Answer<number>> {
  yield* answers;
  await new Promise<never>(() => undefined);
}

describe('a screen that follows something live', () => {
  it('shows the first that fits, also of what came before anybody looked', async () => {
    const screen = new Screen(of({ data: 1 }, { data: 2 }, { data: 3 }));
    expect(await screen.shows((seen) => seen > 1, 1000)).toBe(2);
    expect(await screen.shows(() => true, 1000)).toBe(3);
  });

  it('shows nothing when nothing comes in time, and what comes later to whoever looks later', async () => {
    let tell: (answer: Answer<number>) => void = () => undefined;
    const late = new Promise<Answer<number>>((told) => {
      tell = told;
    });
    const screen = new Screen<number>(
      (async function* () {
        yield await late;
      })(),
    );
    expect(await screen.shows(() => true, 1)).toBeNull();
    tell({ data: 4 });
    expect(await screen.shows(() => true, 1000)).toBe(4);
  });

  it('says so when the connection is refused or ends', async () => {
    const refused = new Screen(of({ data: null, errors: [{ message: 'not for you' }] }));
    await expect(refused.shows(() => true, 1000)).rejects.toThrow('not for you');
    const events = of();
    await events.return(undefined);
    const ended = new Screen(events);
    await expect(ended.shows(() => true, 1000)).rejects.toThrow('ended');
  });
});
