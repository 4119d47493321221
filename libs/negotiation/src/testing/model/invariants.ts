import { deepStrictEqual } from 'node:assert/strict';

import { LOCK_KEPT_TALKS, WRITTEN_TURNS } from '../../data/talks/rebuilding.queries.js';
import { talksFrom, toldDifferences } from '../../domain/talks/talks-from.rules.js';
import { limitsOf } from '../../domain/talks/talks-limits.rules.js';
import type { ModelledTalks } from './modelled-talks.js';

/**
 * What must hold whatever was pressed, each as a statement that finds the rows that break it; `$1` talks. They know
 * nothing of the model and read no rule of the product.
 */
const BROKEN: Readonly<Record<string, string>> = {
  'I1: one agreement for an accepted version, one that runs': `
    SELECT version FROM agreement WHERE negotiation_id = $1 GROUP BY version HAVING count(*) > 1
    UNION ALL SELECT 0 FROM agreement WHERE negotiation_id = $1 AND state = 'active' HAVING count(*) > 1`,
  'I2: both sides said yes to the hash of each agreed version, before it was agreed': `
    SELECT v.version FROM agreement_version v JOIN agreement a ON a.id = v.agreement_id
    WHERE a.negotiation_id = $1 AND 2 > (SELECT count(DISTINCT c.person_id) FROM consent c
      WHERE c.negotiation_id = a.negotiation_id AND c.version = v.version AND c.terms_hash = v.terms_hash
        AND c.person_id IN (a.requester_id, a.helper_id) AND c.given_at <= v.agreed_at)`,
  'I2: a hash is the digest of its version': `
    SELECT version FROM terms_proposal
    WHERE negotiation_id = $1 AND hash <> encode(sha256(convert_to(canonical, 'UTF8')), 'hex')`,
  'I3: the terms of an agreement are those of its version': `
    SELECT a.version FROM agreement a JOIN terms_proposal p ON p.negotiation_id = a.negotiation_id AND p.version = a.version
    WHERE a.negotiation_id = $1 AND (a.terms <> p.terms OR a.terms_hash <> p.hash)`,
  'I3: what is still to come follows the terms that are agreed': `
    SELECT o.local_start FROM occurrence o JOIN agreement a ON a.id = o.agreement_id
    WHERE a.negotiation_id = $1 AND a.state = 'active' AND o.state = 'planned' AND o.starts_at > $2
      AND o.local_start <> a.terms #>> '{when,start}'`,
  'I4: each consent was given by a turn of that person on that version': `
    SELECT c.version FROM consent c WHERE c.negotiation_id = $1
      AND NOT EXISTS (SELECT FROM turn t WHERE t.negotiation_id = c.negotiation_id AND t.by_id = c.person_id
        AND t.version = c.version AND t.kind IN ('propose', 'counter', 'adopt', 'accept'))
      AND NOT EXISTS (SELECT FROM amendment_turn t JOIN amendment m ON m.id = t.amendment_id
        WHERE m.negotiation_id = c.negotiation_id AND t.by_id = c.person_id AND t.version = c.version
        AND t.kind IN ('propose', 'counter', 'accept'))`,
  'I4: nobody says yes after the talks were closed, unless a mediator opened them again': `
    SELECT a.number FROM turn a JOIN turn c ON c.negotiation_id = a.negotiation_id AND c.number < a.number
      AND c.kind IN ('decline', 'leave', 'lapse', 'close', 'accept')
    WHERE a.negotiation_id = $1 AND a.kind = 'accept' AND NOT EXISTS (SELECT FROM turn j
      WHERE j.negotiation_id = $1 AND j.kind = 'joinMediation' AND j.number BETWEEN c.number AND a.number)`,
};

/** Looks for rows that break what must hold, and for columns that say something else than the turns. @throws when it finds any. */
export async function checkInvariants({ world, id }: ModelledTalks): Promise<void> {
  const found = Object.entries(BROKEN).map(async ([name, text]) => {
    const rows = text.includes('$2') ? world.rows(text, id, world.clock.now()) : world.rows(text, id);
    deepStrictEqual(await rows, [], name);
  });
  await Promise.all(found);
  const { limits, kept, turns } = await world.database.write(async (tx) => ({
    limits: limitsOf(world.settings),
    kept: await tx.named(LOCK_KEPT_TALKS, [[id]]),
    turns: await tx.named(WRITTEN_TURNS, [[id]]),
  }));
  const differing = kept.flatMap((talks) => toldDifferences(talks, talksFrom(talks, turns, limits)));
  deepStrictEqual({ kept: kept.length, differing }, { kept: 1, differing: [] }, 'the row is what the turns tell');
}
