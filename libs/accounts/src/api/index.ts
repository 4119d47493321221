import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts.module.js';
import { AccountsResolver } from './accounts.resolver.js';

/** Sign-up, sign-in and sign-out over GraphQL. */
@Module({ imports: [AccountsModule], providers: [AccountsResolver] })
export class AccountsApiModule {}
