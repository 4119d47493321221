import type { DeliveredEvent, Tx } from '#platform';

import { COORDINATORS_OF_SIGN_UP, SIGN_UPS_TO_PLAN } from './data/shift-facts.queries.js';
import {
  placeGoneMail,
  placeOfferedMail,
  shiftCancelledMail,
  shiftMovedMails,
  shiftReminderMails,
  shiftWithdrawnMails,
  type SignUpToPlan,
} from './domain/plan-shifts.rules.js';
import type { PlannedMail } from './domain/planned-mail.js';

type Plan = (event: DeliveredEvent, tx: Tx, now: Date) => Promise<PlannedMail[]>;

/** The sign-ups that an event names, one or several. */
const ofSignUps =
  (mails: (signUp: SignUpToPlan, now: Date, event: DeliveredEvent) => PlannedMail[]): Plan =>
  async (event, tx, now) => {
    const { signUpId, signUpIds } = event.payload as { signUpId?: string; signUpIds?: readonly string[] };
    const signUps = await tx.named(SIGN_UPS_TO_PLAN, [signUpIds ?? [signUpId]]);
    return signUps.flatMap((signUp) => mails(signUp, now, event));
  };

/** Which mails follow from what happens with shifts. */
export const SHIFT_PLANS: Readonly<Record<string, Plan>> = {
  'shift.signedUp': ofSignUps(shiftReminderMails),
  'shift.placeOffered': ofSignUps((signUp, now, { payload }) =>
    placeOfferedMail(signUp, payload['offerId'] as string, now),
  ),
  'shift.placeLapsed': ofSignUps(placeGoneMail),
  'shift.moved': ofSignUps(shiftMovedMails),
  'shift.cancelled': ofSignUps(shiftCancelledMail),
  'shift.withdrawn': async (event, tx, now) => {
    const signUpId = event.payload['signUpId'] as string;
    const [[signUp], coordinators] = await Promise.all([
      tx.named(SIGN_UPS_TO_PLAN, [[signUpId]]),
      tx.named(COORDINATORS_OF_SIGN_UP, [signUpId]),
    ]);
    return signUp ? shiftWithdrawnMails(signUp, coordinators, now) : [];
  },
};
