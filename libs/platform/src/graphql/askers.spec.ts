import { afterEach, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Actor, type SignedIn } from '#kernel';

import type { Authenticator } from '../auth/authenticator.js';
import { Asker } from './askers.js';

const FATMA: SignedIn = { kind: 'person', id: 'fatma', roles: ['resident'], brokerOf: [], locale: 'nl' };

/** Closes what a test opened. */
let open: (() => void) | undefined;

/** Fatma's browser, and how often was looked who she is. */
function browser() {
  let [looks, closed] = [0, 0];
  let actor: Actor = FATMA;
  const peek = (): Promise<Actor> => {
    looks += 1;
    return Promise.resolve(actor);
  };
  const asker = new Asker({ peek } as unknown as Authenticator, { cookie: 'a cookie' }, FATMA, null);
  const screens = [1, 2, 3].map(() => ({ close: () => (closed += 1) }));
  for (const screen of screens) asker.enter(screen);
  open = () => screens.forEach((screen) => asker.leave(screen));
  return { asker, looks: () => looks, signOut: () => (actor = ANONYMOUS), closed: () => closed };
}

afterEach(() => open?.());

describe('a browser with several open screens', () => {
  it('is looked at once for all that ask before the look begins', async () => {
    const { asker, looks } = browser();
    await Promise.all([asker.look(), asker.look(), asker.look()]);
    expect(looks()).toBe(1);
  });

  it('is looked at again for who asks while a look is under way: that one may have missed the end of the session', async () => {
    // Seen red with one promise kept until the look was done: nothing closed.
    const { asker, looks, signOut, closed } = browser();
    const first = asker.look();
    await new Promise(setImmediate);
    signOut();
    await Promise.all([first, asker.look()]);
    expect(looks()).toBe(2);
    expect(closed()).toBe(3);
  });

  it('has all its screens closed when its session is over', async () => {
    const { asker, signOut, closed } = browser();
    signOut();
    await asker.look();
    expect(closed()).toBe(3);
  });
});
