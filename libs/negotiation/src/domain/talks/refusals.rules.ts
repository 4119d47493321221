import type { AlreadySettled, Side, StaleVersion } from './talks.rules.js';
import type { TermDifference } from '../terms/difference.rules.js';
import type { MessageRefused } from '../words/message.rules.js';
import type { Terms, TermsError } from '../terms/terms.rules.js';

/** It is not there, or not for this person: both answer alike. */
export interface NotFound {
  readonly kind: 'NotFound';
}

/** It was done too often; it is possible again after so many seconds. */
export interface TooOften {
  readonly kind: 'TooOften';
  readonly retryAfterSeconds: number;
}

/** These two talk about this post already. */
export interface AlreadyTalking {
  readonly kind: 'AlreadyTalking';
  readonly negotiationId: string;
}

/** Whoever answers a post takes part again first. */
export interface OnPause {
  readonly kind: 'OnPause';
  readonly until: Date;
}

/** No place is left on the post: the talks stay as they are, and wait at this place, from 1. */
export interface NoPlaceLeft {
  readonly kind: 'NoPlaceLeft';
  readonly waitingListPosition: number;
}

/** Another version stands than the one that was seen, with all that a screen needs to show it. */
export interface StaleTerms extends StaleVersion {
  /** What stands; null when nothing does. */
  readonly standing: {
    readonly version: number;
    readonly side: Side;
    readonly termsHash: string;
    readonly terms: Terms;
  } | null;
  /** The version that was seen; null when there was none with that number. */
  readonly seen: Terms | null;
  /** What changed since; empty when either is null. */
  readonly differences: readonly TermDifference[];
}

/** Why new terms or words cannot be used. */
export type WordsError = TermsError | MessageRefused;

/** Replaces the bare fact of a stale version by the one with terms. */
export type WithStanding<E> = Exclude<E, StaleVersion> | StaleTerms;

/** What every turn of a party can meet. */
export type TurnError = NotFound | AlreadySettled;
