import { Module, type DynamicModule } from '@nestjs/common';

import { AccountsModule } from '../accounts.module.js';
import { PeopleRepository } from '../data/people.repository.js';
import { DEMO_CAST, type DemoCast } from '../domain/demo-cast.js';
import { TryAsService } from '../try-as.service.js';
import { TryAsResolver } from './try-as.resolver.js';

/** "Try it as …" over GraphQL; the start gives it a cast when it made the demo world, and nobody else does. */
@Module({})
export class TryAsModule {
  static of(cast: DemoCast = []): DynamicModule {
    return {
      module: TryAsModule,
      imports: [AccountsModule],
      providers: [PeopleRepository, TryAsService, TryAsResolver, { provide: DEMO_CAST, useValue: cast }],
    };
  }
}
