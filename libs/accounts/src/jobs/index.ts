import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts.module.js';
import { SignInSweeps } from './sweeps.processor.js';

/** What the worker does for accounts. */
@Module({ imports: [AccountsModule], providers: [SignInSweeps] })
export class AccountsJobsModule {}
