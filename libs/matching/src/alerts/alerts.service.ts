import { Inject, Injectable } from '@nestjs/common';
import { activityOf } from '#activities';
import { AreasService, type AreaTree } from '#areas';
import { Clock, err, hasRole, isUuid, ok, type PersonId, type Result, type SignedIn } from '#kernel';
import type { NotFound } from '#marketplace';
import { Database, newId, SETTINGS_TOKEN, type RunSettings, type Tx } from '#platform';

import {
  ALERT_POST,
  FORGET_ALERTS_OVER,
  NOTE_TALKS,
  NOTE_TOLD,
  RAISE_ALERTS,
  SEARCHES_MET,
  TO_TELL,
  TOLD_COUNTS,
  type AlertPost,
  type ChosenAlert,
  type ToTell,
} from '../data/alerts.queries.js';
import { areasAround } from '../candidate-of.js';
import { oneEach, SEARCH_SCORE, type Fitting, type ToldCounts } from '../domain/alerts/alert.rules.js';
import type { Reason } from '../domain/reasons.js';
import { alertsRaised, inPages } from '../domain/alerts/alerts.events.js';
import { SEARCH_BOUNDS, USUAL_HEARING } from '../domain/alerts/saved-search.rules.js';
import { WhomItFits } from './whom-it-fits.js';

/** What is about a post is kept so long after its time. */
const KEPT_MS = 90 * 86_400_000;
/** Of so many posts it is forgotten at a time. */
const FORGOTTEN_AT_ONCE = 200;
/** So many posts are looked at again at the same time, just before they are told. */
const POSTS_AT_ONCE = 4;

/** Who hears of a new post, and what became of it. */
@Injectable()
export class AlertsService {
  constructor(
    private readonly database: Database,
    private readonly fitting: WhomItFits,
    private readonly areas: AreasService,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /**
   * Notes who is to hear of a post, at most `ALERTS_A_POST` people, and tells it in pages; answers how many are new.
   * Nobody twice for the same words, however often this runs.
   */
  async raise(tx: Tx, postId: string): Promise<number> {
    const now = this.clock.now();
    const most = this.settings.ALERTS_A_POST;
    const [post] = await this.database.read(ALERT_POST, [now, postId]);
    // It was closed meanwhile: what opens it again tells so.
    if (!post) return 0;
    const found = oneEach([...(await this.searches(post, most)), ...(await this.fitting.of(post, most))]);
    if (found.length === 0) return 0;
    const rows = found.map((one) => ({ id: newId(now), usual: USUAL_HEARING, ...one }));
    const raised = await tx.named(RAISE_ALERTS, [now, postId, JSON.stringify(rows), most]);
    for (const alertIds of inPages(raised)) await tx.emit(alertsRaised({ postId, alertIds }));
    return raised.length;
  }

  /**
   * Of these alerts those that may still be told at this moment, first chosen first, with what they tell. What was chosen
   * because it fits is looked at again, and told with the reasons of now, or not at all when it fits no longer.
   */
  async toTell(alertIds: readonly string[], now: Date): Promise<ToTell[]> {
    if (alertIds.length === 0) return [];
    const chosen = await this.database.read(TO_TELL, [now, alertIds]);
    const reasons = await this.reasonsNow(
      chosen.filter(({ why }) => why === 'fits'),
      now,
    );
    return chosen.flatMap((one): ToTell[] => {
      const { why, ownPostId: _, ...line } = one;
      if (why === 'search') return [{ ...line, reasons: null }];
      const found = reasons.get(line.alertId);
      return found ? [{ ...line, reasons: found }] : [];
    });
  }

  /** Notes that alerts were told. */
  async noteTold(tx: Tx, alertIds: readonly string[], at: Date): Promise<void> {
    await tx.named(NOTE_TOLD, [alertIds, at]);
  }

  /** Notes that two people talk about a post: the one who did not write it needs to hear of it no more. */
  async noteTalks(tx: Tx, postId: string, people: readonly PersonId[]): Promise<void> {
    await tx.named(NOTE_TALKS, [postId, people, this.clock.now()]);
  }

  /** Forgets what is about posts whose time was over more than 90 days ago, a page at a time; answers of how many posts. */
  async forgetOver(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    for (let posts = 0; ;) {
      const [page = 0] = await this.database.write((tx) => tx.named(FORGET_ALERTS_OVER, [before, FORGOTTEN_AT_ONCE]));
      posts += page;
      if (page < FORGOTTEN_AT_ONCE) return posts;
    }
  }

  /** How many heard of a post and what they did, for a broker of its area; for everybody else it is not found. */
  async told(actor: SignedIn, postId: string): Promise<Result<ToldCounts, NotFound>> {
    if (!hasRole(actor, 'broker') || !isUuid(postId)) return err({ kind: 'NotFound' });
    const [counts] = await this.database.read(TOLD_COUNTS, [postId]);
    const tree = await this.areas.tree();
    if (!counts || !tree.covers(actor.brokerOf, counts.areaCode)) return err({ kind: 'NotFound' });
    return ok(counts);
  }

  /** Why these alerts fit now, each post looked at once and some posts at a time; those that fit no longer are left out. */
  private async reasonsNow(chosen: readonly ChosenAlert[], now: Date): Promise<Map<string, readonly Reason[]>> {
    const reasons = new Map<string, readonly Reason[]>();
    const byPost = new Map<string, ChosenAlert[]>(chosen.map(({ postId }) => [postId, []]));
    for (const alert of chosen) byPost.get(alert.postId)?.push(alert);
    const waiting = [...byPost];
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [postId, alerts] = next;
        const [post] = await this.database.read(ALERT_POST, [now, postId]);
        const fitting = post ? await this.fitting.among(post, alerts) : [];
        // The same words are told once to each person, so of one post everybody has one alert.
        const alertOf = new Map(alerts.map(({ personId, alertId }) => [personId, alertId]));
        for (const one of fitting) if (one.why === 'fits') reasons.set(alertOf.get(one.personId) ?? '', one.reasons);
      }
    };
    await Promise.all(Array.from({ length: POSTS_AT_ONCE }, lane));
    return reasons;
  }

  private async searches(post: AlertPost, most: number): Promise<Fitting[]> {
    const around = nearTo(post.areaCode, await this.areas.tree());
    const group = activityOf(post.activity)?.group;
    const slugs = group === undefined ? [post.activity] : [post.activity, group];
    const [codes, metres] = [around.map(({ code }) => code), around.map((area) => area.metres)];
    const met = await this.database.read(SEARCHES_MET, [this.clock.now(), post.postId, codes, metres, slugs, most]);
    return met.map((search) => ({ ...search, why: 'search', score: SEARCH_SCORE }));
  }
}

/** Every area around which somebody can search so far that this one lies within, with its metres. */
function nearTo(code: string, tree: AreaTree): { code: string; metres: number }[] {
  const municipalities = tree.listed(null, 'municipality').map((area) => area.code);
  const codes = new Set([code, ...areasAround(tree, code, SEARCH_BOUNDS.metres), ...municipalities]);
  return [...codes]
    .map((other) => ({ code: other, metres: other === code ? 0 : tree.metres(code, other) }))
    .filter(({ metres }) => metres <= SEARCH_BOUNDS.metres);
}
