import { Module } from '@nestjs/common';

import { OrganisationsModule } from '../organisations.module.js';

/** Organisations and shifts over GraphQL. */
@Module({ imports: [OrganisationsModule] })
export class OrganisationsApiModule {}
