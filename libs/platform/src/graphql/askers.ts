import type { Actor } from '#kernel';

import { askingOf, type Acting, type AskedBy } from '../auth/acting.js';
import type { Authenticator } from '../auth/authenticator.js';

/** Screens of a session that ended are closed at the latest after this time, and before anything more is sent on them. */
const LOOK_EVERY_MS = 5000;

/** Where an open screen can be closed. */
interface Screen {
  close(): void;
}

/** One browser of one person, however many of its screens are open: who it is now, and in whose name it asks. */
export class Asker {
  private readonly screens = new Set<Screen>();
  private clock: NodeJS.Timeout | undefined;
  private soon: Promise<void> | null = null;

  constructor(
    private readonly authenticator: Authenticator,
    private readonly asked: AskedBy,
    public actor: Actor,
    readonly acting: Acting | null,
  ) {}

  get cookieHeader(): string | undefined {
    return this.asked.cookie;
  }

  /** A screen opens. */
  enter(screen: Screen): void {
    this.screens.add(screen);
    this.clock ??= setInterval(() => void this.look(), LOOK_EVERY_MS);
  }

  /** A screen closed; answers whether it was the last one. */
  leave(screen: Screen): boolean {
    this.screens.delete(screen);
    if (this.screens.size > 0) return false;
    clearInterval(this.clock);
    this.clock = undefined;
    return true;
  }

  /**
   * Reads anew who this is, roles too, and closes every screen of who is not signed in any more: also when that cannot
   * be read, since no updates are better than foreign ones. Whoever asks before the look begins shares it, nobody after.
   */
  look(): Promise<void> {
    this.soon ??= new Promise((looked) => {
      setImmediate(() => {
        this.soon = null;
        looked(this.lookNow());
      });
    });
    return this.soon;
  }

  private async lookNow(): Promise<void> {
    const found = await askingOf(this.authenticator, this.asked, 'peek').catch(() => null);
    if (found?.actor.kind === 'person') this.actor = found.actor;
    else for (const screen of this.screens) screen.close();
  }
}
