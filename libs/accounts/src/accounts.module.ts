import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Authenticator } from '#platform';

import { AccountsService } from './accounts.service.js';
import { PasswordEntity } from './data/password.entity.js';
import { PeopleRepository } from './data/people.repository.js';
import { PersonEntity } from './data/person.entity.js';
import { RoleGrantEntity } from './data/role-grant.entity.js';
import { RolesRepository } from './data/roles.repository.js';
import { SessionEntity } from './data/session.entity.js';
import { SessionsRepository } from './data/sessions.repository.js';
import { SignInLinkEntity } from './data/sign-in-link.entity.js';
import { RolesService } from './roles.service.js';
import { SessionsService } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';

/** Accounts, sessions, roles; global because every request needs to know who sends it. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([PersonEntity, PasswordEntity, RoleGrantEntity, SessionEntity, SignInLinkEntity])],
  providers: [
    PeopleRepository,
    RolesRepository,
    SessionsRepository,
    SessionsService,
    SignInService,
    AccountsService,
    RolesService,
    { provide: Authenticator, useExisting: SessionsService },
  ],
  exports: [Authenticator, AccountsService, RolesService, SignInService, SessionsService],
})
export class AccountsModule {}
