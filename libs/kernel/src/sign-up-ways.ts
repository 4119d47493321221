/** How a volunteer gets a place at a shift: at once, or after talks that ended in an agreement. */
export const SIGN_UP_WAYS = ['open', 'agreement'] as const;
/** One of `SIGN_UP_WAYS`. */
export type SignUpWay = (typeof SIGN_UP_WAYS)[number];
