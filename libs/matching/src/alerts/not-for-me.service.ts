import { Inject, Injectable } from '@nestjs/common';
import { Clock, err, isUuid, ok, type Result, type SignedIn } from '#kernel';
import { PostReaderService, type NotFound } from '#marketplace';
import { Database, openSigned, SETTINGS_TOKEN, sign, type RunSettings, type Tx } from '#platform';

import {
  HEAR,
  HEARING,
  NAMED_ALERT,
  PUBLIC_HASH,
  SAY_NO,
  TAKE_NO_BACK,
  type NamedAlert,
} from '../data/hearing.queries.js';
import { USUAL_HEARING, type Hearing } from '../domain/alerts/saved-search.rules.js';

const PURPOSE = 'not-for-me';

/** The signed text in a link that says NO to what an alert told, without signing in; it does that and nothing else. */
export const notForMeToken = (alertId: string, secret: string): string => sign(alertId, PURPOSE, secret);

/** A post to which somebody said NO, or took it back. */
export interface NoAnswer {
  readonly postId: string;
  /** Whether its words are not told to this person any more. */
  readonly notForMe: boolean;
}

/**
 * What somebody does not want to hear. A NO is to the words of a post as they were: when other words are approved, it
 * may be told again.
 */
@Injectable()
export class NotForMeService {
  constructor(
    private readonly database: Database,
    private readonly posts: PostReaderService,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /** Says NO to a post that this person may see and did not write; doing so twice is harmless. */
  async say(actor: SignedIn, postId: string): Promise<Result<NoAnswer, NotFound>> {
    const post = await this.posts.post(actor, postId);
    const [termsHash] = post && post.authorId !== actor.id ? await this.database.read(PUBLIC_HASH, [postId]) : [];
    if (termsHash === undefined) return err({ kind: 'NotFound' });
    await this.database.write((tx) => this.keep(tx, { personId: actor.id, postId, termsHash }));
    return ok({ postId, notForMe: true });
  }

  /** Takes every NO to a post back; without one it is not found, whether or not there is such a post. */
  async takeBack(actor: SignedIn, postId: string): Promise<Result<NoAnswer, NotFound>> {
    if (!isUuid(postId)) return err({ kind: 'NotFound' });
    return this.database.transaction(async (tx) => {
      const taken = await tx.named(TAKE_NO_BACK, [postId, actor.id]);
      return taken.length > 0 ? ok({ postId, notForMe: false }) : err({ kind: 'NotFound' });
    });
  }

  /** What a link in a mail would say NO to, by the title it had; null when the link is not ours or the post is gone. */
  async opened(token: string): Promise<NamedAlert | null> {
    const alertId = openSigned(token, PURPOSE, this.settings.SECRET_KEY);
    const [named] = alertId === null ? [] : await this.database.read(NAMED_ALERT, [alertId]);
    return named ?? null;
  }

  /** Says NO by a link, without signing in; null when the link is not ours. */
  async sayByLink(token: string): Promise<NamedAlert | null> {
    const named = await this.opened(token);
    if (named) await this.database.write((tx) => this.keep(tx, named));
    return named;
  }

  /** How somebody hears of posts that fit their own posts or their profile. */
  async hearing(actor: SignedIn): Promise<Hearing> {
    const [fits] = await this.database.read(HEARING, [actor.id]);
    return fits ?? USUAL_HEARING;
  }

  /** Changes that; what was chosen before is told as it was to be told, or not at all when it is off. */
  async hear(actor: SignedIn, fits: Hearing): Promise<Hearing> {
    await this.database.write((tx) => tx.named(HEAR, [actor.id, fits, this.clock.now()]));
    return fits;
  }

  private async keep(tx: Tx, { postId, personId, termsHash }: Omit<NamedAlert, 'title'>): Promise<void> {
    await tx.named(SAY_NO, [postId, personId, termsHash, this.clock.now()]);
  }
}
