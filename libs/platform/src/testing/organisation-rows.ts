import type { Tx } from '../database/tx.js';

/** An organisation as tests need it. */
export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly areaCode: string;
  readonly at: Date;
  /** Who registered it, who checked it, and who acts for it. */
  readonly registeredBy: string;
  readonly checkedBy: string;
  readonly coordinators: readonly string[];
}

/** Adds an organisation that was approved, with its coordinators; its profile is added by whoever knows profiles. */
export async function addApprovedOrganisation(tx: Tx, organisation: OrganisationRow): Promise<void> {
  const { id, name, areaCode, at, registeredBy, checkedBy, coordinators } = organisation;
  await tx.manager.query(
    `INSERT INTO person (id, kind, first_name, locale, created_at) VALUES ($1, 'organisation', $2, 'nl', $3)`,
    [id, name, at],
  );
  const about = `${name} helpt mensen die het alleen niet redden.`;
  const row = {
    id,
    kind: 'volunteer',
    name,
    about,
    area_code: areaCode,
    state: 'approved',
    version: 1,
    notice_hours: 24,
    chamber_number: id.replaceAll(/\D/g, '').padEnd(8, '7').slice(-8),
    mail_domain: 'example.org',
    is_insured: true,
    is_non_profit: true,
    replaces_paid_work: false,
    pays_expenses: true,
    has_trial_period: true,
    approved_name: name,
    approved_about: about,
    approved_area_code: areaCode,
    registered_by: registeredBy,
    registered_at: at,
    checked_by: checkedBy,
    checked_at: at,
  };
  await tx.manager.query('INSERT INTO organisation SELECT (jsonb_populate_record(NULL::organisation, $1)).*', [
    JSON.stringify(row),
  ]);
  for (const personId of coordinators)
    await tx.manager.query(
      `INSERT INTO coordinator (organisation_id, person_id, role, since) VALUES ($1, $2, 'lead', $3)`,
      [id, personId, at],
    );
}
