/**
 * Why somebody does not go on: for learning, never shown as blame. Used when declining and when cancelling one time.
 */
export const WITHDRAWAL_REASONS = ['noTime', 'moved', 'ill', 'noClick', 'tooFar', 'otherHelpFound', 'other'] as const;

/** One of `WITHDRAWAL_REASONS`. */
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** Why an agreement ends; "done" is the one that means that it was completed. */
export const END_REASONS = ['done', ...WITHDRAWAL_REASONS, 'nobodyShowedUp'] as const;

/** One of `END_REASONS`. */
export type EndReason = (typeof END_REASONS)[number];

/** Why an organisation does not choose somebody; the volunteer hears it. */
export const NOT_CHOSEN_REASONS = ['placeFilled', 'otherSkills', 'timesDoNotFit', 'other'] as const;

/** One of `NOT_CHOSEN_REASONS`. */
export type NotChosenReason = (typeof NOT_CHOSEN_REASONS)[number];

/** What a no can be given as its reason. */
export type DeclineReason = WithdrawalReason | NotChosenReason;
