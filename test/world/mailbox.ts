import type { CaughtMail } from '#platform';

import type { Neighbour } from './neighbourhood.js';
import type { World } from './world.js';

/** The mailbox of one person, read now and then. */
export class Mailbox {
  private read = 0;

  constructor(
    private readonly world: World,
    private readonly owner: Neighbour,
  ) {}

  /** What came since the last look, once everything has settled. */
  async news(): Promise<readonly CaughtMail[]> {
    const all = await this.world.inbox(this.owner.email);
    const news = all.slice(this.read);
    this.read = all.length;
    return news;
  }

  /** The subjects of what came since the last look. */
  async subjects(): Promise<string[]> {
    return (await this.news()).map(({ subject }) => subject);
  }
}
