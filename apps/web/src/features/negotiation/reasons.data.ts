import type { EndReason, WithdrawalReason } from '../../lib/graphql/generated/schema.js';

/** Why somebody cannot, or would rather not. */
export const WITHDRAWAL_REASONS: readonly WithdrawalReason[] = [
  'noTime',
  'ill',
  'otherHelpFound',
  'tooFar',
  'moved',
  'noClick',
  'other',
];

/** Why an agreement ends. */
export const END_REASONS: readonly EndReason[] = [
  'done',
  'noTime',
  'ill',
  'otherHelpFound',
  'moved',
  'tooFar',
  'noClick',
  'nobodyShowedUp',
  'other',
];
