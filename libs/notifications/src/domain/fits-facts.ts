/** New posts that fit one person, as far as they may still be told. */
export interface FitsFacts {
  readonly of: 'fits';
  readonly lines: readonly object[];
}

/** What a mail about new posts is about: the alerts that were put together in it. */
export interface FitsSubject {
  readonly of: 'fits';
  readonly batchId: string;
}

/** A mail without a line tells nothing. */
export const fitsStand = ({ lines }: FitsFacts): boolean => lines.length > 0;
