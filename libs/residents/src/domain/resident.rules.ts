import type { PersonId, WeekGrid } from '#kernel';

/** How much somebody helps, told to nobody else: outside of it their offers are not suggested. */
export interface Capacity {
  /** The first local date (YYYY-MM-DD) on which this person has room; null = has it now. */
  readonly helpsFrom: string | null;
  /** So many new agreements as a helper in a calendar month, local time, 1 to 31; null = no limit. */
  readonly helpsAtMost: number | null;
}

/** What a resident tells about themself. */
export interface Profile extends Capacity {
  /** A neighbourhood or a district. */
  readonly areaCode: string;
  /** ISO 639-1 codes, the easiest language first; empty = not said. */
  readonly languages: readonly string[];
  /** When this person has time; 0 = not said. */
  readonly availability: WeekGrid;
  /** Slugs of activities that this person can help with. */
  readonly skills: readonly string[];
  /** Own words, at most 500 characters; may be empty. */
  readonly about: string;
  /** Until then this person gets no suggestions and is not shown; null or past = takes part. */
  readonly pausedUntil: Date | null;
}

/** A resident as other features show and match them. */
export interface ResidentCard extends Omit<Profile, 'about' | keyof Capacity> {
  readonly id: PersonId;
  readonly firstName: string;
}

/** How somebody can be reached, with a switch for each: whether the other side of an agreement may see it. */
export interface ContactDetails {
  /** E.164, e.g. +31612345678. */
  readonly phone: string | null;
  /** Street, number, town: one line, at most 200 characters. */
  readonly address: string | null;
  /** The address of mail is that of the account. */
  readonly shareEmail: boolean;
  readonly sharePhone: boolean;
  readonly shareAddress: boolean;
}

/** What somebody chose to open, null for what stays closed or is not there. */
export interface SharedContact {
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
}

/** A field of a form that cannot be used. */
export interface ResidentInputError {
  readonly kind: 'InvalidInput';
  readonly field: 'areaCode' | 'languages' | 'availability' | 'skills' | 'about' | 'phone' | 'address' | keyof Capacity;
  readonly rule: 'unknown' | 'tooLarge' | 'tooMany' | 'tooLong' | 'form' | 'past' | 'tooFew';
  readonly bound: number | null;
}
