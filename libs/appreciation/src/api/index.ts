import { Module } from '@nestjs/common';
import { AreasModule } from '#areas';
import { ResidentsModule } from '#residents';

import { AppreciationModule } from '../appreciation.module.js';
import { AppreciationResolver } from './appreciation.resolver.js';

/** Whether it happened, and thanks, over GraphQL. */
@Module({ imports: [AppreciationModule, AreasModule, ResidentsModule], providers: [AppreciationResolver] })
export class AppreciationApiModule {}
