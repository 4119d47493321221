import { Module } from '@nestjs/common';

import { AreasModule } from '../areas.module.js';
import { AreasResolver } from './areas.resolver.js';

export { AreaKinds, AreasBelowArgs, AreaType, MOST_ON_A_MAP } from './areas.types.js';

/** Areas over GraphQL. */
@Module({ imports: [AreasModule], providers: [AreasResolver] })
export class AreasApiModule {}
