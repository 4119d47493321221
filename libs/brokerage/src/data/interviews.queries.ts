import type { NamedQuery } from '#platform';

/** What somebody told, to whom and when. */
export interface InterviewView {
  readonly needs: string;
  readonly brokerName: string;
  readonly heldAt: Date;
}

/** The interviews with a person, newest first: `$1` person. */
export const INTERVIEWS_OF: NamedQuery<{ needs: string; first_name: string; held_at: Date }, InterviewView> = {
  name: 'interviews_of',
  text: `SELECT i.needs, b.first_name, i.held_at FROM interview i JOIN person b ON b.id = i.broker_id
         WHERE i.person_id = $1 ORDER BY i.held_at DESC, i.id DESC LIMIT 50`,
  row: (row) => ({ needs: row.needs, brokerName: row.first_name, heldAt: row.held_at }),
};
