import type { PersonId, SignedIn } from '#kernel';
import { newId, type Database, type NamedQuery } from '#platform';
import { addApprovedOrganisation } from '#platform/testing';

/** An organisation that may act, and its open vacancy. */
export interface Vacancy {
  /** The organisation as actor, for which a coordinator acts. */
  readonly organisation: SignedIn;
  readonly vacancyId: string;
}

const statement = (name: string, text: string): NamedQuery<object, object> => ({ name, text, row: (row) => row });

/** What a vacancy says when a test does not care. */
const SAYS = {
  hoursAWeek: 4,
  rhythm: 'ongoing',
  minimumAge: 16,
  trainingNeeded: '',
  conductCertificate: false,
  givesTraining: false,
  expensesCentsAnHour: null,
  company: true,
  schoolPlacement: false,
  signUp: 'open',
} as const;

const ADD_POST = statement(
  'spec_vacancy',
  `INSERT INTO post (id, kind, author_id, state, area_code, municipality_code, places, latest_revision, open_until,
     created_at, vacancy)
   VALUES ($1, 'request', $2, 'draft', 'BU00340101', 'GM0034', 20, 1, $3::timestamptz + interval '1 year', $3, true)`,
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
  says: object = {},
): Promise<Vacancy> {
  const [id, vacancyId] = [newId(now), newId(now)];
  await database.write(async (tx) => {
    await addApprovedOrganisation(tx, {
      id,
      name: 'Buurtkeuken',
      areaCode: 'BU00340101',
      at: now,
      registeredBy: coordinatorId,
      checkedBy: id,
      coordinators: [coordinatorId],
    });
    await tx.named(ADD_POST, [vacancyId, id, now]);
    await tx.named(ADD_REVISION, [vacancyId, coordinatorId, now, { ...SAYS, ...says }]);
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
