import { activityOf, groupOf } from '#activities';
import type { AreaTree } from '#areas';
import type { PersonId } from '#kernel';

import type { ProfileFacts, SeenPost } from './data/candidates.queries.js';
import type { Candidate } from './domain/candidate.rules.js';
import { AreaLine } from './domain/engine/area-line.js';

/** The group of an activity; an activity that the list no longer holds stands alone. */
const groupSlugOf = (activity: string): string => activityOf(activity)?.group ?? activity;

/** Every activity that may fit this one. */
export const activitiesAround = (activity: string): readonly string[] =>
  groupOf(groupSlugOf(activity))?.activities.map(({ slug }) => slug) ?? [activity];

/** Every area that may lie within so many metres of this one, the district of somebody who told no more as well. */
export const areasAround = (tree: AreaTree, code: string, metres: number): readonly string[] => [
  ...new Set([...tree.near(code, metres), ...tree.near(code, metres, 'district')]),
];

/** The areas in which posts can be, in a line for the index. */
export function areaLineOf(tree: AreaTree): AreaLine {
  const areas = [...tree.listed(null, 'neighbourhood'), ...tree.listed(null, 'district')];
  return new AreaLine(
    areas.map(({ code, lat, lon }) => ({
      areaCode: code,
      districtCode: tree.districtOf(code) ?? code,
      municipalityCode: tree.municipalityOf(code),
      point: { lat, lon },
    })),
  );
}

/** A post with what the areas and the activity list know about it. */
export function candidateOf(post: SeenPost, tree: AreaTree): Candidate {
  const area = tree.find(post.areaCode);
  return {
    ...post,
    group: groupSlugOf(post.activity),
    districtCode: tree.districtOf(post.areaCode) ?? post.areaCode,
    point: area ? { lat: area.lat, lon: area.lon } : null,
    waitingSince: post.publishedAt,
  };
}

/** What an offer is made of that was never written. */
type ProfileWords = Pick<ProfileFacts, 'areaCode' | 'availability' | 'languages' | 'asks'>;

/**
 * What somebody would do by their profile, as an offer that was never written: for that person's own eyes, so what the
 * profile tells counts. It does not say where: help by telephone is possible, near is better.
 */
export const unwrittenOffer = (
  { areaCode, availability, languages, asks }: ProfileWords,
  personId: PersonId,
  activity: string,
  tree: AreaTree,
  now: Date,
): Candidate =>
  candidateOf(
    {
      postId: personId,
      authorId: personId,
      kind: 'offer',
      activity,
      areaCode,
      atDistance: 'possible',
      availability,
      onceOn: null,
      dateHidden: false,
      languages,
      wantedActivity: null,
      activitiesOfAuthor: asks,
      publishedAt: now,
      askedOn: null,
    },
    tree,
  );
