import type { PersonId, SignedIn } from '#kernel';
import { newId, type Database, type NamedQuery } from '#platform';

/** An organisation that may act, and its open vacancy. */
export interface Vacancy {
  /** The organisation as actor, for which a coordinator acts. */
  readonly organisation: SignedIn;
  readonly vacancyId: string;
}

const statement = (name: string, text: string): NamedQuery<object, object> => ({ name, text, row: (row) => row });

const ADD_PERSON = statement(
  'spec_organisation_person',
  `INSERT INTO person (id, kind, first_name, locale, created_at) VALUES ($1, 'organisation', 'Buurtkeuken', 'nl', $2)`,
);
const ADD_ORGANISATION = statement(
  'spec_organisation',
  `INSERT INTO organisation (id, kind, name, chamber_number, mail_domain, about, area_code, is_insured, is_non_profit,
     replaces_paid_work, pays_expenses, has_trial_period, state, approved_name, registered_by, registered_at, checked_by)
   SELECT $1, 'volunteer', 'Buurtkeuken', lpad((count(*) + 1)::text, 8, '0'), 'example.org', 'Wij koken voor de buurt.',
     'BU00340101', true, true, false, true, false, 'approved', 'Buurtkeuken', $2, $3, $1 FROM organisation`,
);
const ADD_COORDINATOR = statement(
  'spec_coordinator',
  `INSERT INTO coordinator (organisation_id, person_id, role, since) VALUES ($1, $2, 'lead', $3)`,
);
const ADD_POST = statement(
  'spec_vacancy',
  `INSERT INTO post (id, kind, author_id, state, area_code, municipality_code, places, latest_revision, open_until,
     created_at)
   VALUES ($1, 'request', $2, 'draft', 'BU00340101', 'GM0034', 20, 1, $3::timestamptz + interval '1 year', $3)`,
);
const ADD_REVISION = statement(
  'spec_vacancy_revision',
  `INSERT INTO post_revision (post_id, number, state, title, text, activity, availability, place, in_return,
     in_return_text, languages, places, content_hash, approved_hash, written_at, submitted_at, decided_at, decided_by, vacancy)
   VALUES ($1, 1, 'approved', 'Koken', 'Wie kookt er mee voor de buurt?', 'cooking', 0, 'any', 'nothing', '', '{}', 20,
     repeat('0', 64), repeat('0', 64), $3, $3, $3, $2, $4)`,
);
const OPEN_POST = statement(
  'spec_vacancy_open',
  `UPDATE post SET state = 'open', approved_revision = 1, approved_hash = repeat('0', 64), published_at = $2,
     activity = 'cooking', availability = 0, languages = '{}', absence = false, search_vector = '' WHERE id = $1`,
);

/** Writes an approved organisation with a coordinator and an open vacancy straight into the database; `says` is what its revision says besides. */
export async function addVacancy(
  database: Database,
  coordinatorId: PersonId,
  now: Date,
  says: object | null = null,
): Promise<Vacancy> {
  const [id, vacancyId] = [newId(now), newId(now)];
  await database.write(async (tx) => {
    await tx.named(ADD_PERSON, [id, now]);
    await tx.named(ADD_ORGANISATION, [id, coordinatorId, now]);
    await tx.named(ADD_COORDINATOR, [id, coordinatorId, now]);
    await tx.named(ADD_POST, [vacancyId, id, now]);
    await tx.named(ADD_REVISION, [vacancyId, coordinatorId, now, says]);
    await tx.named(OPEN_POST, [vacancyId, now]);
  });
  const organisation: SignedIn = {
    kind: 'person',
    id,
    roles: ['resident'],
    brokerOf: [],
    locale: 'nl',
    actedBy: coordinatorId,
    actedWithin: [],
  };
  return { organisation, vacancyId };
}
