import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts.module.js';
import { AccountsResolver } from './accounts.resolver.js';
import { RolesResolver } from './roles.resolver.js';
import { SignInController } from './sign-in.controller.js';

/** Sign-up, sign-in, sign-out and roles over GraphQL, and the page behind the mailed link. */
@Module({ imports: [AccountsModule], controllers: [SignInController], providers: [AccountsResolver, RolesResolver] })
export class AccountsApiModule {}
