import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

/** An agreement on a vacancy of an organisation. */
export interface VacancyAgreement {
  readonly agreementId: string;
  readonly postId: string;
  readonly personId: PersonId;
}

/** An agreement, when it is on a vacancy: `$1` agreement. */
export const VACANCY_AGREEMENT: NamedQuery<{ id: string; post_id: string; helper_id: string }, VacancyAgreement> = {
  name: 'agreement_on_vacancy',
  text: `SELECT a.id, a.post_id, a.helper_id FROM agreement a JOIN post p ON p.id = a.post_id AND p.vacancy WHERE a.id = $1`,
  row: (row) => ({ agreementId: row.id, postId: row.post_id, personId: row.helper_id }),
};
