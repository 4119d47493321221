import { ID, ObjectType } from '@nestjs/graphql';
import type { Role } from '#kernel';
import { NotFoundError, Open, resultUnion } from '#platform';

import type { DemoFace } from '../try-as.service.js';
import { SignedInNow } from './accounts.types.js';

@ObjectType({ description: 'Somebody of the demo world whom you can try the product as.' })
export class DemoPerson {
  @Open(() => ID, { description: 'Id, for tryAs.' })
  id: string;

  @Open(() => String, { description: 'First name.' })
  firstName: string;

  @Open(() => String, { description: 'resident, broker or administrator.' })
  role: Role;

  @Open(() => String, { description: 'Name of the neighbourhood; of a broker the first area.' })
  areaName: string;

  @Open(() => String, { description: 'What this person asks, offers or does: one line in Dutch.' })
  storyNl: string;

  @Open(() => String, { description: 'The same line in English.' })
  storyEn: string;

  static from({ id, firstName, role, areaName, story }: DemoFace): DemoPerson {
    return Object.assign(new DemoPerson(), { id, firstName, role, areaName, storyNl: story.nl, storyEn: story.en });
  }
}

export const TryAsResult = resultUnion('TryAsResult', 'What tryAs answers.', [SignedInNow, NotFoundError]);
