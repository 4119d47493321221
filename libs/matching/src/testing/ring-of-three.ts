import { localTimeOn, type SignedIn } from '#kernel';

import { ExchangePlansService } from '../exchanges/exchange-plans.service.js';
import { ExchangesService } from '../exchanges/exchanges.service.js';
import { actorOf, openTown, TUESDAY_MORNING, type Town, type Townsperson, type TownPost } from './town.js';

/** The district where all of it happens, its first neighbourhoods, and one beside it. */
export const DISTRICT = 'WK003401';
export const [FIRST, NEXT, THIRD] = ['BU00340101', 'BU00340102', 'BU00340103'] as const;
export const OTHER_DISTRICT = 'BU00340201';

/** Three neighbours, An, Bo and Cas, each of whom offers what the next one asks, and a broker who lives elsewhere. */
export class RingOfThree {
  nadia: SignedIn = actorOf('', []);
  people: readonly [Townsperson, Townsperson, Townsperson] = [
    this.town.personOf(),
    this.town.personOf(),
    this.town.personOf(),
  ];
  /** What each of the three offers, then asks: An helps Bo, Bo helps Cas, Cas helps An. */
  posts: readonly TownPost[] = [];

  constructor(
    readonly town: Town,
    readonly found: ExchangesService,
    readonly plans: ExchangePlansService,
  ) {}

  /** Sends everybody away; then the three settle, with posts that are not published yet. */
  async begin(): Promise<void> {
    const { town } = this;
    this.nadia = actorOf((await town.begin()).fatma.id, [DISTRICT]);
    this.people = [town.personOf(), town.personOf({ areaCode: NEXT }), town.personOf()];
    await town.settle(this.people);
    const deeds = ['hanging-blinds', 'organise-party', 'cooking'];
    this.posts = this.people.flatMap((who, at) => [
      town.postOf(who, { kind: 'offer', activity: deeds[at] ?? '', availability: TUESDAY_MORNING }),
      town.postOf(who, { kind: 'request', activity: deeds[(at + 2) % 3] ?? '' }),
    ]);
  }

  post(at: number): TownPost {
    const post = this.posts[at];
    if (!post) throw new Error(`There are six posts, and no ${at}.`);
    return post;
  }

  /** Who helps whom in what is found for a post, in the order of the offers; null when there is no such post. */
  async forPost(actor = this.nadia, postId = this.post(0).id): Promise<string[][] | null> {
    const answer = await this.found.forPost(actor, postId);
    if (!answer.ok) return null;
    return answer.value.map(({ legs }) => legs.map(({ offer, request }) => `${offer.id}>${request.id}`).sort());
  }

  /** Names of what the night found for an area. */
  async ofArea(actor = this.nadia, area = DISTRICT, after = 0, limit = 50): Promise<string[] | null> {
    const answer = await this.found.ofArea(actor, area, after, limit);
    return answer.ok ? answer.value.exchanges.map(({ exchange }) => exchange.id) : null;
  }

  /** The next night, after its work; answers how many municipalities got a plan. */
  async night(): Promise<number> {
    this.tomorrowAt('03:00');
    return this.plans.planDue();
  }

  /** Moves on to a local time of the next day. */
  tomorrowAt(time: string): void {
    const { clock } = this.town;
    clock.moveTo(localTimeOn(clock.now(), 'Europe/Amsterdam', 1, time));
  }

  leg(offer: number, request: number): string {
    return `${this.post(offer).id}>${this.post(request).id}`;
  }

  /** The ring that the three make. */
  ring(): string[] {
    return [this.leg(0, 3), this.leg(2, 5), this.leg(4, 1)].sort();
  }
}

/** Opens a town in which three could help each other round. */
export async function openRingOfThree(): Promise<RingOfThree> {
  const town = await openTown();
  return new RingOfThree(town, town.app.get(ExchangesService), town.app.get(ExchangePlansService));
}
