import { Query, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import { CurrentActor, show, SignedInOnly, TooOftenError } from '#platform';

import { PersonData } from '../person-data.service.js';
import { MyDataFile, MyDataResult } from './my-data.types.js';

@Resolver()
export class MyDataResolver {
  constructor(private readonly data: PersonData) {}

  @Query(() => MyDataResult, {
    description: 'Everything that the product keeps about you, as a file, ten times an hour; no mandate reaches it.',
  })
  @SignedInOnly()
  async myData(@CurrentActor() actor: SignedIn): Promise<typeof MyDataResult> {
    return show(await this.data.file(actor), MyDataFile.from, {
      TooOften: ({ retryAfterSeconds }: { readonly retryAfterSeconds: number }) => TooOftenError.of(retryAfterSeconds),
    });
  }
}
