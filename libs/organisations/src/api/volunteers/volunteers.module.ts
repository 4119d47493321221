import { Module } from '@nestjs/common';

import { VolunteersModule } from '../../volunteers/volunteers.module.js';
import { VolunteersResolver } from './volunteers.resolver.js';

/** Volunteers of an organisation over GraphQL. */
@Module({ imports: [VolunteersModule], providers: [VolunteersResolver] })
export class VolunteersApiModule {}
