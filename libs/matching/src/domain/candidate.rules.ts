import { metresBetween } from '#kernel';
import type { PersonId, Point, WeekGrid } from '#kernel';

/** Whether the help can go by telephone or online: in no other way, that way too, or not at all. */
export type AtDistance = 'only' | 'possible' | 'no';

/**
 * What the viewer may see of a post and its author; matching reads nothing else, so a suggestion cannot tell more.
 * Whoever builds it leaves out what this viewer may not see.
 */
export interface Candidate {
  readonly postId: string;
  readonly authorId: PersonId;
  readonly kind: 'request' | 'offer';
  /** Slug of the activity, or of the group when the author named no more than that. */
  readonly activity: string;
  /** Slug of the group that the activity belongs to. */
  readonly group: string;
  /** Code of the neighbourhood. */
  readonly areaCode: string;
  /** Code of the district that the neighbourhood lies in. */
  readonly districtCode: string;
  /** The published point of the neighbourhood, never of a home; null when the area has none. */
  readonly point: Point | null;
  readonly atDistance: AtDistance;
  /** When it suits; 0 = not said. */
  readonly availability: WeekGrid;
  /** The one local date (YYYY-MM-DD) on which it has to happen, or null; null as well when it is hidden. */
  readonly onceOn: string | null;
  /** The viewer is not told whether there is a date: so for every post of this sort, with a date or without. */
  readonly dateHidden: boolean;
  /** ISO 639-1 codes; empty = not said. */
  readonly languages: readonly string[];
  /** What the author of a request would do in return, or of an offer would like in return; null = nothing named. */
  readonly wantedActivity: string | null;
  /** Of a request: what its author can do (open offers). Of an offer: what its author asks (open requests). */
  readonly activitiesOfAuthor: readonly string[];
  /** Shown beside a suggestion: whether the post is new, or waits long. */
  readonly publishedAt: Date;
  /** Since when the post waits for somebody; of two that fit alike the longer waiting comes first. */
  readonly waitingSince: Date;
  /**
   * The day on which its author was last asked (YYYY-MM-DD), null = never. Of two that fit alike whoever was asked
   * longer ago comes first. Not shown to anybody, so it may touch nothing but the order of equals.
   */
  readonly askedOn: string | null;
}

/** How far two neighbourhoods lie apart, as far as anybody is told; metres are never shown. `remote`: it does not matter. */
export type DistanceBucket = 'sameArea' | 'nearby' | 'cycling' | 'remote' | 'far' | 'unknown';

const NEARBY_M = 1_000;
const CYCLING_M = 4_000;

/** Where something is, as far as a distance needs to know. */
export type Place = Pick<Candidate, 'areaCode' | 'districtCode' | 'point'>;

/** Metres between two areas; 0 inside one area, null when one of them has no point. */
export function metresApart(seeker: Place, other: Place): number | null {
  if (seeker.areaCode === other.areaCode) return 0;
  if (seeker.point === null || other.point === null) return null;
  return metresBetween(seeker.point, other.point);
}

/** Which posts a post can be helped with by telephone or online: one of the two asks for it and the other allows it. */
export const ATTAINABLE: Readonly<Record<AtDistance, readonly AtDistance[]>> = {
  only: ['only', 'possible'],
  possible: ['only'],
  no: [],
};

const goesAtDistance = (seeker: Candidate, other: Candidate): boolean =>
  ATTAINABLE[seeker.atDistance].includes(other.atDistance);

/**
 * The bucket of a distance: under 1 km, under 4 km, or more; without points the district stands in. Near is told of
 * everybody, so that a neighbour comes before somebody elsewhere in the country also where distance does not matter.
 */
export function distanceBucket(seeker: Candidate, other: Candidate): DistanceBucket {
  const bucket = bucketOnFoot(seeker, other);
  return (bucket === 'far' || bucket === 'unknown') && goesAtDistance(seeker, other) ? 'remote' : bucket;
}

/** The same without telephone and online. */
export function bucketOnFoot(seeker: Place, other: Place): Exclude<DistanceBucket, 'remote'> {
  if (seeker.areaCode === other.areaCode) return 'sameArea';
  const metres = metresApart(seeker, other);
  if (metres === null) return seeker.districtCode === other.districtCode ? 'cycling' : 'unknown';
  return bucketOfMetres(metres);
}

/** The bucket of the metres between two different areas. */
export function bucketOfMetres(metres: number): 'nearby' | 'cycling' | 'far' {
  if (metres < NEARBY_M) return 'nearby';
  return metres < CYCLING_M ? 'cycling' : 'far';
}

/** Why a post can be no suggestion at all for another one. */
export type Misfit =
  | { readonly kind: 'OwnPost' }
  | { readonly kind: 'SameKind'; readonly postKind: Candidate['kind'] }
  | { readonly kind: 'OtherActivityGroup'; readonly group: string }
  | { readonly kind: 'TooFar'; readonly maxMetres: number };

/** How far apart two areas may lie when nobody asked for less or more, in metres. */
export const DEFAULT_MAX_METRES = 10_000;

/**
 * The first reason why `other` can be no suggestion for `seeker`, or null when it can.
 * An unknown distance keeps nobody out, nor does any distance where the help can go by telephone or online; whoever
 * is blocked, hidden or paused was left out before.
 */
export function hardFilters(seeker: Candidate, other: Candidate, maxMetres = DEFAULT_MAX_METRES): Misfit | null {
  if (seeker.authorId === other.authorId) return { kind: 'OwnPost' };
  if (seeker.kind === other.kind) return { kind: 'SameKind', postKind: other.kind };
  if (seeker.group !== other.group) return { kind: 'OtherActivityGroup', group: other.group };
  if ((metresApart(seeker, other) ?? 0) > maxMetres && !goesAtDistance(seeker, other)) {
    return { kind: 'TooFar', maxMetres };
  }
  return null;
}
