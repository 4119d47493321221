import { err, isWallTime, ok, plainText, WHOLE_WEEK } from '#kernel';
import type { Result } from '#kernel';

import { LANGUAGE_CODES } from './languages.data.js';
import type { Profile, ResidentInputError } from './resident.rules.js';

/** Of somebody who told where they live and which languages they speak, everything else: how everybody begins. */
export const NEW_PROFILE: Omit<Profile, 'areaCode' | 'languages'> = {
  availability: 0,
  skills: [],
  about: '',
  pausedUntil: null,
  helpsFrom: null,
  helpsAtMost: null,
};

/** Bounds of a profile, in pieces and characters (code points). */
export const PROFILE_BOUNDS = { languages: 10, skills: 30, about: 500, helpsAtMost: 31 } as const;

/** What the rules ask of the lists of areas and activities. */
export interface KnownWords {
  /** The kind of an area, or null when there is none with this code. */
  readonly areaKind: (code: string) => string | null;
  readonly isActivity: (slug: string) => boolean;
  /** The local date in an area, YYYY-MM-DD. */
  readonly today: (areaCode: string) => string;
}

/** A profile in the shape that is stored, doubles left out, or the first field that cannot be used. */
export function checkProfile(form: Profile, known: KnownWords): Result<Profile, ResidentInputError> {
  const area = known.areaKind(form.areaCode);
  if (area === null) return refused('areaCode', 'unknown');
  // A whole municipality says nothing about who lives near.
  if (area === 'municipality') return refused('areaCode', 'tooLarge');
  const languages = [...new Set(form.languages.map((code) => code.trim().toLowerCase()))];
  if (!languages.every((code) => LANGUAGE_CODES.has(code))) return refused('languages', 'unknown');
  if (languages.length > PROFILE_BOUNDS.languages) return refused('languages', 'tooMany', PROFILE_BOUNDS.languages);
  const { availability } = form;
  if (!Number.isInteger(availability) || availability < 0 || availability > WHOLE_WEEK) {
    return refused('availability', 'unknown');
  }
  const skills = [...new Set(form.skills)];
  if (!skills.every(known.isActivity)) return refused('skills', 'unknown');
  if (skills.length > PROFILE_BOUNDS.skills) return refused('skills', 'tooMany', PROFILE_BOUNDS.skills);
  const about = plainText(form.about);
  if (Array.from(about).length > PROFILE_BOUNDS.about) return refused('about', 'tooLong', PROFILE_BOUNDS.about);
  const { helpsFrom, helpsAtMost, areaCode, pausedUntil } = form;
  if (helpsFrom !== null && !isWallTime(`${helpsFrom}T00:00`)) return refused('helpsFrom', 'form');
  if (helpsFrom !== null && helpsFrom < known.today(areaCode)) return refused('helpsFrom', 'past');
  if (helpsAtMost !== null && !(helpsAtMost >= 1)) return refused('helpsAtMost', 'tooFew', 1);
  if (helpsAtMost !== null && helpsAtMost > PROFILE_BOUNDS.helpsAtMost) {
    return refused('helpsAtMost', 'tooMany', PROFILE_BOUNDS.helpsAtMost);
  }
  return ok({ areaCode, languages, availability, skills, about, pausedUntil, helpsFrom, helpsAtMost });
}

const refused = (
  field: ResidentInputError['field'],
  rule: ResidentInputError['rule'],
  bound: number | null = null,
): Result<never, ResidentInputError> => err({ kind: 'InvalidInput', field, rule, bound });
