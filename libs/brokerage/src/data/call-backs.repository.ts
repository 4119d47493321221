import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#platform';

import { CallBackEntity } from './call-back.entity.js';
import { BROKER_AREAS, FORGET_CALL_BACKS } from './call-backs.queries.js';

/** Who would like to be phoned. */
@Injectable()
export class CallBacksRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Tx, asked: CallBackEntity): Promise<void> {
    await tx.repository(CallBackEntity).insert({ ...asked });
  }

  /** Codes of the areas that some broker works for. */
  brokerAreas(): Promise<string[]> {
    return this.database.read(BROKER_AREAS, []);
  }

  /** Removes what was done before a moment; answers how many. */
  async forgetDone(before: Date): Promise<number> {
    return (await this.database.read(FORGET_CALL_BACKS, [before])).length;
  }
}
