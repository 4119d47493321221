import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import type { Tx } from '#platform';

import { SessionEntity } from './session.entity.js';
import { SPEND_LINK, type SpentLink } from './sessions.queries.js';
import { SignInLinkEntity } from './sign-in-link.entity.js';

/** Sessions and sign-in links. */
@Injectable()
export class SessionsRepository {
  async add(tx: Tx, session: SessionEntity): Promise<void> {
    await tx.repository(SessionEntity).insert(session);
  }

  async remove(tx: Tx, tokenHash: string): Promise<void> {
    await tx.repository(SessionEntity).delete({ tokenHash });
  }

  /** Ends every session of a person; answers how many there were. */
  async removeAllOf(tx: Tx, personId: PersonId): Promise<number> {
    const { affected } = await tx.repository(SessionEntity).delete({ personId });
    return affected ?? 0;
  }

  async addLink(tx: Tx, link: SignInLinkEntity): Promise<void> {
    await tx.repository(SignInLinkEntity).insert(link);
  }

  /** Of 50 simultaneous attempts one gets the person, the others null. */
  async spendLink(tx: Tx, id: string, browserHash: string, now: Date): Promise<SpentLink | null> {
    const [spent] = await tx.named(SPEND_LINK, [id, browserHash, now]);
    return spent ?? null;
  }
}
