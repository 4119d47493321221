import { Args, Mutation, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import { CurrentActor, Open, SignedInOnly } from '#platform';

import { DigestsService, type DigestSetting } from '../digests.service.js';

const DigestRhythms: Readonly<Record<DigestSetting, DigestSetting>> = { off: 'off', daily: 'daily', weekly: 'weekly' };

registerEnumType(DigestRhythms, {
  name: 'DigestRhythm',
  description: 'How often you get a mail with the new posts that fit you; never one without any.',
  valuesMap: {
    off: { description: 'Not at all.' },
    daily: { description: 'Each day at 10:00 where you live.' },
    weekly: { description: 'On Thursday at 10:00 where you live.' },
  },
});

@ObjectType({ description: 'Your digest of new posts.' })
export class Digest {
  @Open(() => DigestRhythms, { description: 'How often it comes.' })
  rhythm: DigestSetting;

  static of(rhythm: DigestSetting): Digest {
    return Object.assign(new Digest(), { rhythm });
  }
}

@Resolver()
export class DigestsResolver {
  constructor(private readonly digests: DigestsService) {}

  @Query(() => Digest, { description: 'How often you get a digest of new posts.' })
  @SignedInOnly()
  async myDigest(@CurrentActor() actor: SignedIn): Promise<Digest> {
    return Digest.of(await this.digests.mine(actor));
  }

  @Mutation(() => Digest, { description: 'Choose how often you get a digest, from the next new post on.' })
  @SignedInOnly()
  async setDigest(
    @CurrentActor() actor: SignedIn,
    @Args('rhythm', { type: () => DigestRhythms, description: 'How often.' }) rhythm: DigestSetting,
  ): Promise<Digest> {
    return Digest.of(await this.digests.set(actor, rhythm));
  }
}
