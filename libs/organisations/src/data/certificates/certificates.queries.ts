import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { CertificateFacts } from '../../domain/certificates/certificate.rules.js';

/** A certificate with its code. */
export interface CertificateView {
  readonly id: string;
  readonly code: string;
  readonly facts: CertificateFacts | null;
  readonly issuedAt: Date;
  readonly withdrawnAt: Date | null;
}

interface CertificateRow {
  readonly id: string;
  readonly code: string;
  readonly facts: CertificateFacts | null;
  readonly issued_at: Date;
  readonly withdrawn_at: Date | null;
}

const VIEW = 'SELECT id, code, facts, issued_at, withdrawn_at FROM certificate';

const viewOf = ({ id, code, facts, issued_at, withdrawn_at }: CertificateRow): CertificateView => ({
  id,
  code,
  facts,
  issuedAt: issued_at,
  withdrawnAt: withdrawn_at,
});

/** By code: `$1`. */
export const CERTIFICATE_BY_CODE: NamedQuery<CertificateRow, CertificateView> = {
  name: 'certificate_by_code',
  text: `${VIEW} WHERE code = $1`,
  row: viewOf,
};

/** Those that somebody issued or has, newest first: `$1` organisation or volunteer. */
export const CERTIFICATES_OF: NamedQuery<CertificateRow, CertificateView> = {
  name: 'certificates_of',
  text: `${VIEW} WHERE facts IS NOT NULL AND $1 IN (organisation_id, person_id) ORDER BY issued_at DESC, id DESC LIMIT 500`,
  row: viewOf,
};

/** Who issues: an approved organisation by the name that the public knows. */
export interface Issuer {
  readonly organisation: string;
  readonly chamberNumber: string;
  readonly areaCode: string;
}

/** An approved organisation, for a volunteer who helped there: `$1` organisation, `$2` volunteer. */
export const ISSUER: NamedQuery<{ name: string; chamber_number: string; area_code: string }, Issuer> = {
  name: 'certificate_issuer',
  text: `SELECT approved_name AS name, chamber_number, area_code FROM organisation o
         WHERE id = $1 AND state = 'approved'
           AND EXISTS (SELECT FROM hours h WHERE h.organisation_id = o.id AND h.person_id = $2)`,
  row: (row) => ({ organisation: row.name, chamberNumber: row.chamber_number, areaCode: row.area_code }),
};

/** Withdraws one: `$1` certificate, `$2` its organisation or volunteer, `$3` now. */
export const WITHDRAW_CERTIFICATE: NamedQuery<
  { organisation_id: string; person_id: string },
  { readonly organisationId: PersonId; readonly personId: PersonId }
> = {
  name: 'certificate_withdraw',
  text: `UPDATE certificate SET withdrawn_at = $3
         WHERE id = $1 AND withdrawn_at IS NULL AND $2 IN (organisation_id, person_id)
         RETURNING organisation_id, person_id`,
  row: (row) => ({ organisationId: row.organisation_id, personId: row.person_id }),
};
