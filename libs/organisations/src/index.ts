export { SIGN_UP_MOVES } from './domain/shifts/sign-up.rules.js';
export { OrganisationsModule } from './organisations.module.js';
export { OrganisationsService } from './organisations/organisations.service.js';
export { OrganisationChecksService } from './organisations/checks.service.js';
export type { ApproveError, OrganisationToCheck, RefuseError } from './organisations/checks.service.js';
export { CHECK_NOTE_BOUNDS } from './domain/organisations/check.rules.js';
export type { OrganisationView } from './data/organisations/organisations.queries.js';
export { invitationToken } from './organisations/invitations.service.js';
export type { OrganisationWarning } from './domain/organisations/warnings.rules.js';
