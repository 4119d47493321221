export { AccountsModule } from './accounts.module.js';
export { AccountsService } from './accounts.service.js';
export type { PersonCard } from './data/people.queries.js';
export type { PersonEntity } from './data/person.entity.js';
export type { AccountInputError } from './domain/account.rules.js';
export { linkAsked } from './domain/accounts.events.js';
export { SessionsService } from './sessions.service.js';
export { SignInService } from './sign-in.service.js';
