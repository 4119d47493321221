import { applicationStands } from './application-facts.js';
import { brokeredStands } from './brokered-facts.js';
import { fitsStand } from './fits-facts.js';
import { livingStands } from './living-facts.js';
import type { MailFacts, OccurrenceFacts, PostFacts, Recipient, TalksFacts } from './mail-facts.js';
import { switchOf } from './mail-kinds.data.js';
import { hoursBeforeAt } from './plan.rules.js';
import { sideOf, type PlannedMail } from './planned-mail.js';
import { organisedStands } from './organisation-facts.js';
import { goesToNamedAddress } from './plan-organisations.rules.js';
import { judgedStands } from './report-facts.js';
import { ringStands } from './ring-facts.js';
import { shiftStands } from './shift-facts.js';

/** Why a mail is not sent: a fact about its person, its subject or the clock. */
export type SkipReason = 'notActive' | 'noAddress' | 'switchedOff' | 'blocked' | 'gone' | 'overtaken' | 'tooLate';

type Mail = Pick<PlannedMail, 'kind' | 'personId' | 'about'>;

/**
 * Why a mail is not wanted any more, or null when it is: asked just before it is sent, since dates move, talks end and
 * people block each other after it was planned.
 */
export function unwantedBecause(
  mail: Mail,
  to: Recipient | undefined,
  facts: MailFacts | undefined,
  now: Date,
): SkipReason | null {
  if (!to?.active) return 'notActive';
  if (to.email === null && !goesToNamedAddress(mail.kind)) return 'noAddress';
  return untoldBecause(mail, to, facts, now);
}

/** The same whatever way it goes, for what is told by phone or letter. */
export function untoldBecause(
  mail: Mail,
  to: Recipient | undefined,
  facts: MailFacts | undefined,
  now: Date,
): SkipReason | null {
  if (!to?.active) return 'notActive';
  const itsSwitch = switchOf(mail.kind);
  if (itsSwitch !== null && to.off.includes(itsSwitch)) return 'switchedOff';
  if (facts === undefined) return 'gone';
  if ('blocked' in facts && facts.blocked) return 'blocked';
  return stands(mail, facts) && !isSecondDue(mail, to, facts, now) ? null : 'overtaken';
}

/** A first reminder that is late does not come together with the second. */
const isSecondDue = ({ kind }: Mail, { off }: Recipient, facts: MailFacts, now: Date): boolean =>
  kind === 'dayBefore' &&
  facts.of === 'occurrence' &&
  !off.includes('hoursBefore') &&
  hoursBeforeAt(facts.startsAt) <= now &&
  now < facts.startsAt;

/** Whether what the mail tells is still so, for the side that it tells of. */
function stands(read: Mail, facts: MailFacts): boolean {
  const mail = { ...read, personId: sideOf(read) };
  switch (facts.of) {
    case 'link':
      return facts.usable;
    case 'post':
      return postStands(mail, facts);
    case 'talks':
      return talksStand(mail, facts);
    case 'agreement':
      return facts.active === (mail.kind !== 'agreementEnded');
    case 'occurrence':
      return occurrenceStands(mail, facts);
    case 'mandate':
      return facts.asked;
    case 'takeOver':
      return facts.usable;
    case 'leaving':
      // Who stayed and leaves again has another day.
      return mail.about.of === 'leaving' && mail.about.finalAt === facts.finalAt.getTime();
    case 'amendment':
    case 'pause':
    case 'standIn':
    case 'review':
      return livingStands(mail, facts);
    case 'mediation':
    case 'introduction':
      return brokeredStands(mail, facts);
    case 'report':
    case 'appeal':
      return judgedStands(mail.kind, facts);
    case 'organisation':
    case 'invitation':
      return organisedStands(mail.kind, mail.about, facts);
    case 'ring':
      return ringStands(mail, facts);
    case 'application':
      return applicationStands(mail.kind, mail.about.of === 'application' ? mail.about.turn : 0, facts);
    case 'shift':
      return shiftStands(mail.kind, mail.about, facts);
    case 'fits':
      return fitsStand(facts);
    case 'move':
      return facts.open && facts.proposedBy !== mail.personId;
  }
}

function postStands({ kind }: Mail, { open, revisionState }: PostFacts): boolean {
  if (kind === 'postApproved') return open && revisionState === 'approved';
  return revisionState === (kind === 'postChangeAsked' ? 'changeAsked' : 'refused');
}

function talksStand({ kind, personId, about }: Mail, talks: TalksFacts): boolean {
  if (kind === 'talksClosed') return talks.closedBecause !== null && talks.closedBecause !== 'blocked';
  const myTurn = talks.waitingFor === personId;
  const kept = kind !== 'placeFree' || talks.placeOfferedUntil !== null;
  return myTurn && kept && about.of === 'talks' && about.version === talks.standingVersion;
}

function occurrenceStands({ kind, personId, about }: Mail, one: OccurrenceFacts): boolean {
  const sameTime = about.of === 'occurrence' && about.version === one.version;
  const comes = one.state === 'planned' || one.state === 'moved';
  switch (kind) {
    case 'occurrenceCancelled':
      return one.state === 'cancelled';
    case 'didItHappen':
    case 'didItHappenAgain':
      return sameTime && !one.answeredBy.includes(personId) && !['skipped', 'cancelled', 'excused'].includes(one.state);
    case 'thanksRevealed':
      return one.thanks[personId] !== undefined;
    default:
      return sameTime && comes && one.agreementActive;
  }
}
