import { APPLICATION_MAIL_KINDS } from './application-mail-kinds.data.js';
import { BROKERED_MAIL_KINDS } from './brokered-mail-kinds.data.js';
import { FITS_MAIL_KINDS } from './fits-mail-kinds.data.js';
import { LEAVING_MAIL_KINDS } from './leaving-mail-kinds.data.js';
import { LIVING_MAIL_KINDS } from './living-mail-kinds.data.js';
import { ORGANISATION_MAIL_KINDS } from './organisation-mail-kinds.data.js';
import { REPORT_MAIL_KINDS } from './report-mail-kinds.data.js';
import { RING_MAIL_KINDS } from './ring-mail-kinds.data.js';
import { SHIFT_MAIL_KINDS } from './shift-mail-kinds.data.js';

/** Every kind of mail that the product sends, in the order in which somebody meets them. */
export const MAIL_KINDS = [
  'signInLink',
  'postApproved',
  'postChangeAsked',
  'postRefused',
  'proposal',
  'answerReminder',
  'talksClosed',
  'placeFree',
  'agreementFormed',
  'dayBefore',
  'hoursBefore',
  'moveProposed',
  'occurrenceMoved',
  'occurrenceCancelled',
  'agreementEnded',
  'didItHappen',
  'didItHappenAgain',
  'thanksRevealed',
  ...LIVING_MAIL_KINDS,
  ...BROKERED_MAIL_KINDS,
  'mandateAsked',
  'takeOverLink',
  ...RING_MAIL_KINDS,
  ...FITS_MAIL_KINDS,
  ...REPORT_MAIL_KINDS,
  ...LEAVING_MAIL_KINDS,
  ...APPLICATION_MAIL_KINDS,
  ...ORGANISATION_MAIL_KINDS,
  ...SHIFT_MAIL_KINDS,
] as const;

/** One of `MAIL_KINDS`. */
export type MailKind = (typeof MAIL_KINDS)[number];

/**
 * Nobody can switch these off: without them somebody is locked out, does not hear of a decision, or stands in front of a
 * closed door.
 */
const FIXED: readonly MailKind[] = [
  'signInLink',
  'postRefused',
  'occurrenceMoved',
  'occurrenceCancelled',
  'agreementEnded',
  'amendmentAgreed',
  'agreementPaused',
  'agreementResumed',
  'standInAgreed',
  'standInOff',
  'mandateAsked',
  'takeOverLink',
  'postTakenDown',
  'houseRuleBroken',
  'appealDecided',
  'shiftMoved',
  'shiftCancelled',
  ...LEAVING_MAIL_KINDS,
  'organisationRefused',
  'coordinatorInvited',
];

/** Reminders of a time go out above the number for a day: whoever misses one stands in front of a closed door. */
export const isReminderOfTime = (kind: MailKind): boolean =>
  ['dayBefore', 'hoursBefore', 'shiftDayBefore', 'shiftHoursBefore'].includes(kind);

/** The kind whose switch counts for a kind: the question that is asked again follows the first one. Null when fixed. */
export function switchOf(kind: MailKind): MailKind | null {
  if (FIXED.includes(kind)) return null;
  if (kind === 'reviewAskedAgain') return 'reviewAsked';
  return kind === 'didItHappenAgain' ? 'didItHappen' : kind;
}

/** The kinds that the settings show: every one with a switch of its own, and the fixed ones. */
export const SHOWN_KINDS: readonly MailKind[] = MAIL_KINDS.filter((kind) => (switchOf(kind) ?? kind) === kind);

/** Whether a text from outside names a kind that the settings show. */
export const isShownKind = (text: string): text is MailKind => (SHOWN_KINDS as readonly string[]).includes(text);
