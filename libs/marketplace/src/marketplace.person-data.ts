import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NOT_TOLD, PersonData, type DataSubject, type PersonDataHandler, type PersonItems } from '#accounts';

import { MARKETPLACE_ERASING, POST_ITEMS } from './data/person-data.queries.js';

/** Posts of somebody. */
@Injectable()
export class MarketplacePersonData implements PersonDataHandler, OnModuleInit {
  readonly feature = 'marketplace';
  readonly erasing = MARKETPLACE_ERASING;
  readonly columns = {
    'post.author_id': { told: 'posts' },
    'post_revision.decided_by': { notTold: NOT_TOLD.staff },
  } as const;

  constructor(private readonly all: PersonData) {}

  onModuleInit(): void {
    this.all.register(this);
  }

  tell(person: DataSubject): Promise<PersonItems> {
    return this.all.read(person, POST_ITEMS);
  }
}
