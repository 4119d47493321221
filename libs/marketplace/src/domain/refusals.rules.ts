/** It is not there, or not for this person: both answer alike. */
export interface NotFound {
  readonly kind: 'NotFound';
}

/** It was done too often; it is possible again after so many seconds. */
export interface TooOften {
  readonly kind: 'TooOften';
  readonly retryAfterSeconds: number;
}

/** Whoever writes or answers posts first says in which neighbourhood. */
export interface ProfileIncomplete {
  readonly kind: 'ProfileIncomplete';
}
