import { Module } from '@nestjs/common';

import { AreasModule } from '../areas.module.js';
import { AreasResolver } from './areas.resolver.js';

export { AreaType } from './areas.types.js';

/** Areas over GraphQL. */
@Module({ imports: [AreasModule], providers: [AreasResolver] })
export class AreasApiModule {}
