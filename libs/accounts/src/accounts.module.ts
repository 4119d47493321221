import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Authenticator } from '#platform';

import { ActingService } from './acting.service.js';
import { ActingGrounds } from './acting-grounds.js';
import { ActingSides } from './acting-sides.js';
import { AccountsService } from './accounts.service.js';
import { ActingSideEntity } from './data/acting-side.entity.js';
import { JournalEntryEntity } from './data/journal-entry.entity.js';
import { MandateEntity } from './data/mandate.entity.js';
import { PasswordEntity } from './data/password.entity.js';
import { PeopleRepository } from './data/people.repository.js';
import { PersonEntity } from './data/person.entity.js';
import { PhoneCodeEntity } from './data/phone-code.entity.js';
import { RoleGrantEntity } from './data/role-grant.entity.js';
import { RolesRepository } from './data/roles.repository.js';
import { SessionEntity } from './data/session.entity.js';
import { SessionsRepository } from './data/sessions.repository.js';
import { SignInLinkEntity } from './data/sign-in-link.entity.js';
import { TakeOverEntity } from './data/take-over.entity.js';
import { MandateGround } from './mandate-ground.service.js';
import { MandatesService } from './mandates.service.js';
import { PhoneCodesService } from './phone-codes.service.js';
import { RolesService } from './roles.service.js';
import { SessionsService } from './sessions.service.js';
import { SuspensionsService } from './suspensions.service.js';
import { SignInService } from './sign-in.service.js';
import { TakeOverService } from './take-over.service.js';
import { AccountsPersonData } from './accounts.person-data.js';
import { LeavingService } from './leaving.service.js';
import { PersonData } from './person-data.service.js';

const MANDATE_ENTITIES = [MandateEntity, JournalEntryEntity, PhoneCodeEntity, ActingSideEntity, TakeOverEntity];

/** Accounts, sessions, roles; global because every request needs to know who sends it. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([
      PersonEntity,
      PasswordEntity,
      RoleGrantEntity,
      SessionEntity,
      SignInLinkEntity,
      ...MANDATE_ENTITIES,
    ]),
  ],
  providers: [
    PersonData,
    AccountsPersonData,
    LeavingService,
    PeopleRepository,
    RolesRepository,
    SessionsRepository,
    SessionsService,
    SignInService,
    AccountsService,
    RolesService,
    SuspensionsService,
    ActingGrounds,
    MandateGround,
    ActingSides,
    ActingService,
    MandatesService,
    PhoneCodesService,
    TakeOverService,
    { provide: Authenticator, useExisting: SessionsService },
  ],
  exports: [
    Authenticator,
    PersonData,
    LeavingService,
    AccountsService,
    SuspensionsService,
    ActingGrounds,
    ActingSides,
    MandatesService,
    PhoneCodesService,
    RolesService,
    SignInService,
    SessionsService,
    TakeOverService,
  ],
})
export class AccountsModule {}
