import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts.module.js';
import { AccountsResolver } from './accounts.resolver.js';
import { LeavingResolver } from './leaving.resolver.js';
import { MandatesResolver } from './mandates.resolver.js';
import { MyDataResolver } from './my-data.resolver.js';
import { RolesResolver } from './roles.resolver.js';
import { SignInController } from './sign-in.controller.js';

export {
  CodeNotUsableError,
  JournalEntryConnection,
  JournalEntryType,
  MandateChanged,
  MandateOverError,
  MandateScopes,
  MandateType,
  PhoneCodeSent,
  WrongCodeError,
} from './mandates.types.js';

export { LinkNotUsableError } from './accounts.types.js';
export { TryAsModule } from './try-as.module.js';

/** Sign-up, sign-in, sign-out, mandates and roles over GraphQL, and the page behind the mailed link. */
@Module({
  imports: [AccountsModule],
  controllers: [SignInController],
  providers: [AccountsResolver, LeavingResolver, MandatesResolver, MyDataResolver, RolesResolver],
})
export class AccountsApiModule {}
