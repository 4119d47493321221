export { SIGN_UP_MOVES } from './domain/shifts/sign-up.rules.js';
export { OrganisationsModule } from './organisations.module.js';
