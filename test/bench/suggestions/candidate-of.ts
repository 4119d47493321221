import { ACTIVITIES, activityOf } from '#activities';
import { metresBetween } from '#kernel';

import { DEFAULT_MAX_METRES, type Candidate } from '../../../libs/matching/src/domain/candidate.rules.js';
import type { BenchArea } from '../world/places.js';

/** What a candidate is made of, as a row or an entity tells it. No post of the bench's world tells absence, and nobody was asked. */
export type PostFacts = Pick<
  Candidate,
  | 'postId'
  | 'authorId'
  | 'kind'
  | 'activity'
  | 'areaCode'
  | 'availability'
  | 'onceOn'
  | 'languages'
  | 'wantedActivity'
  | 'activitiesOfAuthor'
  | 'publishedAt'
> & { readonly place: string };

/** All areas by their code. */
export type Areas = ReadonlyMap<string, BenchArea>;

/** The candidate that the scoring reads, put together without the product's own services. */
export function candidateOf({ place, ...post }: PostFacts, areas: Areas): Candidate {
  const area = areas.get(post.areaCode);
  return {
    ...post,
    group: activityOf(post.activity)?.group ?? post.activity,
    districtCode: area?.parentCode ?? post.areaCode,
    point: area ? { lat: area.lat, lon: area.lon } : null,
    atDistance: place === 'byPhone' || place === 'online' ? 'only' : place === 'any' ? 'possible' : 'no',
    dateHidden: false,
    waitingSince: post.publishedAt,
    askedOn: null,
  };
}

/** The activities of a group. */
export const activitiesOf = (group: string): string[] =>
  ACTIVITIES.filter((activity) => activity.group === group).map(({ slug }) => slug);

/** Codes of the neighbourhoods that are near enough. */
export function areasNear(code: string, areas: Areas): string[] {
  const centre = areas.get(code);
  if (!centre) return [];
  return [...areas.values()]
    .filter((area) => area.kind === 'neighbourhood' && metresBetween(centre, area) <= DEFAULT_MAX_METRES)
    .map((area) => area.code);
}
