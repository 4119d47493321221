import { DEFAULT_ZONE } from '#areas';
import { newId, type DeliveredEvent, type Tx } from '#platform';

import { ALERTS_TO_PLAN, LATEST_BATCHES, LOCK_HEARERS, OPEN_BATCHES, PUT_IN_BATCHES } from './data/fits.queries.js';
import { fitsMail, placed, USUAL_RHYTHM, type Batch, type Placed } from './domain/plan-fits.rules.js';
import type { PlannedMail } from './domain/planned-mail.js';

type Plan = (event: DeliveredEvent, tx: Tx, now: Date) => Promise<PlannedMail[]>;

const keyOf = ({ personId, kind, dueAt }: Omit<Batch, 'id'>): string => `${kind} ${personId} ${dueAt.getTime()}`;

/** Which mails tell alerts. An alert that has its mail keeps it, so the same event twice plans nothing new. */
export const FITS_PLANS: Readonly<Record<string, Plan>> = {
  'alert.raised': async ({ payload }, tx, now) => {
    const alertIds = payload['alertIds'] as readonly string[];
    await tx.named(LOCK_HEARERS, [alertIds]);
    const alerts = await tx.named(ALERTS_TO_PLAN, [alertIds, USUAL_RHYTHM, DEFAULT_ZONE]);
    const hearers = alerts.filter(({ hears }) => hears === 'atOnce').map(({ personId }) => personId);
    const places = placed(alerts, await tx.named(LATEST_BATCHES, [hearers]), now);
    const opened = await open(places, tx, now);
    const idOf = new Map(opened.map((batch) => [keyOf(batch), batch.id]));
    const batchOf = (place: Placed): string | undefined =>
      'joins' in place ? place.joins : idOf.get(keyOf(place.opens));
    await tx.named(PUT_IN_BATCHES, [places.map(({ alertId }) => alertId), places.map(batchOf)]);
    return opened.map(fitsMail);
  },
};

function open(places: readonly Placed[], tx: Tx, now: Date): Promise<Batch[]> {
  const opens = new Map(places.flatMap((place) => ('opens' in place ? [[keyOf(place.opens), place.opens]] : [])));
  const rows = [...opens.values()].map((batch) => ({ id: newId(now), ...batch }));
  return rows.length === 0 ? Promise.resolve([]) : tx.named(OPEN_BATCHES, [JSON.stringify(rows)]);
}
