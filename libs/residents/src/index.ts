export { BlocksService } from './blocks.service.js';
export type { OwnSelf, PersonNotFound } from './blocks.service.js';
export type { BlockedPerson } from './data/residents.queries.js';
export { checkPhone, NO_CONTACT } from './domain/contact-details.rules.js';
export type {
  ContactDetails,
  Profile,
  ResidentCard,
  ResidentInputError,
  SharedContact,
} from './domain/resident.rules.js';
export { NEW_PROFILE } from './domain/profile.rules.js';
export { residentBlocked } from './domain/residents.events.js';
export { ResidentsModule } from './residents.module.js';
export { ResidentsService } from './residents.service.js';
