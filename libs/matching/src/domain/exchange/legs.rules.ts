import { countCells } from '#kernel';

import { bucketOfMetres } from '../candidate.rules.js';
import type { ExchangePeople } from './people.js';

/** One helps one other: the posts that meet best, by their numbers, and how well, 1 to 1,000. */
export interface Leg {
  readonly offer: number;
  readonly request: number;
  readonly points: number;
}

/**
 * What a leg is worth, at most 1,000: how near (500), how many parts of the week suit both (300), whether they share a
 * language (200). What nobody told counts half.
 */
export const LEG_POINTS = {
  distance: { sameArea: 500, nearby: 450, cycling: 300, remote: 300, far: 100 },
  /** For 1, 2, and 3 or more shared parts. */
  dayParts: { shared: [210, 270, 300], unknown: 150 },
  language: { shared: 200, unknown: 100 },
} as const;

/** How near two areas of an exchange lie: under 1 km, under 4 km, or more; at a distance it does not matter. */
export type LegDistance = keyof (typeof LEG_POINTS)['distance'];

/** The bucket of the metres between two areas; 0 is told of an area and itself, where metres are 0. */
export function legDistance(sameArea: boolean, metres: number): Exclude<LegDistance, 'remote'> {
  return sameArea ? 'sameArea' : bucketOfMetres(metres);
}

/** Who is near an area: the points of the distance to each other area, 0 out of reach. Holds one area at a time. */
export class Around {
  readonly points: Uint16Array;
  private area = -1;

  constructor(private readonly people: ExchangePeople) {
    this.points = new Uint16Array(people.areas);
  }

  /** Looks from an area; free when it is the one of before. */
  lookFrom(area: number): void {
    if (area === this.area) return;
    const { from, items, metres } = this.people.near;
    if (this.area >= 0) {
      for (let at = from[this.area] as number; at < (from[this.area + 1] as number); at += 1) {
        this.points[items[at] as number] = 0;
      }
    }
    for (let at = from[area] as number; at < (from[area + 1] as number); at += 1) {
      const other = items[at] as number;
      this.points[other] = LEG_POINTS.distance[legDistance(other === area, metres[at] as number)];
    }
    this.area = area;
  }
}

/** Whether two posts meet at a distance; one of the two asks for it and the other allows it. */
const meetAtDistance = (people: ExchangePeople, offer: number, request: number): boolean =>
  (people.reachOf[offer] as number) * (people.reachOf[request] as number) >= 2;

/**
 * The points of an offer for a request of the same activity; 0 when they do not meet: out of reach, no part of the week or
 * no language where both told some, the same person, or two who are kept apart.
 * @param near the points of the distance between their areas, 0 out of reach.
 */
export function pointsOf(people: ExchangePeople, offer: number, request: number, near: number): number {
  const { far, remote } = LEG_POINTS.distance;
  const distance = near <= far && meetAtDistance(people, offer, request) ? remote : near;
  if (distance === 0) return 0;
  const week = weekPoints(people.slotsOf[offer] as number, people.slotsOf[request] as number);
  if (week === 0) return 0;
  const language = languagePoints(people, offer, request);
  if (language === 0) return 0;
  const [giver, taker] = [people.personOf[offer] as number, people.personOf[request] as number];
  if (giver === taker || (people.apart.size > 0 && people.apart.get(giver)?.has(taker))) return 0;
  return distance + week + language;
}

function weekPoints(one: number, other: number): number {
  if (one === 0 || other === 0) return LEG_POINTS.dayParts.unknown;
  const shared = one & other;
  return shared === 0 ? 0 : (LEG_POINTS.dayParts.shared[countCells(shared) - 1] ?? LEG_POINTS.dayParts.shared[2]);
}

function languagePoints({ languagesOf, languageWords }: ExchangePeople, offer: number, request: number): number {
  let [said, asked, shared] = [0, 0, 0];
  for (let word = 0; word < languageWords; word += 1) {
    const one = languagesOf[offer * languageWords + word] as number;
    const other = languagesOf[request * languageWords + word] as number;
    said |= one;
    asked |= other;
    shared |= one & other;
  }
  if (said === 0 || asked === 0) return LEG_POINTS.language.unknown;
  return shared === 0 ? 0 : LEG_POINTS.language.shared;
}

/** Which way to look from somebody: whom one can help, or who can help. */
export type Way = 'helps' | 'isHelped';

/** What is told of a post that meets one of somebody's own. */
export type Meeting = (person: number, points: number) => void;

/** Tells every post of others that meets one of this person's; somebody of whom two posts meet is told twice. */
export function eachMeeting(people: ExchangePeople, around: Around, person: number, way: Way, tell: Meeting): void {
  const helps = way === 'helps';
  const first = (helps ? people.offersFrom[person] : people.requestsFrom[person]) as number;
  const last = (helps ? people.requestsFrom[person] : people.offersFrom[person + 1]) as number;
  const { from, items } = helps ? people.requestsAt : people.offersAt;
  for (let own = first; own < last; own += 1) {
    const area = people.areaOf[own] as number;
    const activity = people.activityOf[own] as number;
    around.lookFrom(area);
    for (let at = people.near.from[area] as number; at < (people.near.from[area + 1] as number); at += 1) {
      const there = people.near.items[at] as number;
      const list = there * people.activities + activity;
      for (let next = from[list] as number; next < (from[list + 1] as number); next += 1) {
        const other = items[next] as number;
        const near = around.points[there] as number;
        const points = helps ? pointsOf(people, own, other, near) : pointsOf(people, other, own, near);
        if (points > 0) tell(people.personOf[other] as number, points);
      }
    }
    if ((people.reachOf[own] as number) > 0) eachFarMeeting(people, around, own, helps, tell);
  }
}

/** The same for posts of elsewhere, whose help goes by telephone or online. */
function eachFarMeeting(people: ExchangePeople, around: Around, own: number, helps: boolean, tell: Meeting): void {
  const { from, items } = helps ? people.farRequests : people.farOffers;
  const activity = people.activityOf[own] as number;
  for (let next = from[activity] as number; next < (from[activity + 1] as number); next += 1) {
    const other = items[next] as number;
    if ((around.points[people.areaOf[other] as number] as number) > 0) continue;
    const points = helps ? pointsOf(people, own, other, 0) : pointsOf(people, other, own, 0);
    if (points > 0) tell(people.personOf[other] as number, points);
  }
}

/** The best leg by which one helps another, or null; of legs that are alike the one of the first posts. */
export function bestLeg(people: ExchangePeople, around: Around, giver: number, taker: number): Leg | null {
  let best: Leg | null = null;
  for (let offer = people.offersFrom[giver] as number; offer < (people.requestsFrom[giver] as number); offer += 1) {
    around.lookFrom(people.areaOf[offer] as number);
    const end = people.offersFrom[taker + 1] as number;
    for (let request = people.requestsFrom[taker] as number; request < end; request += 1) {
      if (people.activityOf[offer] !== people.activityOf[request]) continue;
      const near = around.points[people.areaOf[request] as number] as number;
      const points = pointsOf(people, offer, request, near);
      if (points > (best?.points ?? 0)) best = { offer, request, points };
    }
  }
  return best;
}
