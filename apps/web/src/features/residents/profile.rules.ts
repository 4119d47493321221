import type { ProfilePartsFragment } from '../../lib/graphql/generated/residents.js';
import type { SaveProfileInput } from '../../lib/graphql/generated/schema.js';

/** The day from which somebody helps, YYYY-MM-DD, unless it is over: the api takes none in the past. */
export const helpsFromStill = (helpsFrom: string | null, today: string): string | null =>
  helpsFrom !== null && helpsFrom >= today ? helpsFrom : null;

/**
 * A profile as the api takes it, all of it: what a page does not show stays as it is. A day or a pause that is over falls
 * away, since the api takes none in the past. Null for somebody who told no area yet.
 */
export function profileInput(
  profile: ProfilePartsFragment,
  changed: Partial<SaveProfileInput>,
  today: string,
): SaveProfileInput | null {
  const areaCode = changed.areaCode ?? profile.area?.code;
  if (areaCode === undefined) return null;
  const { helpsFrom, pausedUntil } = profile;
  return {
    firstName: profile.firstName,
    about: profile.about,
    languages: [...profile.languages],
    availability: profile.availability.map(({ day, part }) => ({ day, part })),
    skills: profile.skills.map(({ slug }) => slug),
    helpsAtMost: profile.helpsAtMost,
    helpsFrom: helpsFromStill(helpsFrom, today),
    pausedUntil: pausedUntil !== null && pausedUntil > today ? pausedUntil : null,
    ...changed,
    areaCode,
  };
}

/** The last moment of a local day that a pause lasts to: the beginning of the day in the zone of the browser. */
export const pauseEnd = (date: string): string => new Date(`${date}T00:00`).toISOString();
