import { Query, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import { CurrentActor, SignedInOnly } from '#platform';

import { PersonData } from '../person-data.service.js';
import { MyDataFile } from './my-data.types.js';

@Resolver()
export class MyDataResolver {
  constructor(private readonly data: PersonData) {}

  @Query(() => MyDataFile, {
    description: 'Everything that the product keeps about you, as a file; no mandate reaches it.',
  })
  @SignedInOnly()
  async myData(@CurrentActor() actor: SignedIn): Promise<MyDataFile> {
    return MyDataFile.from(await this.data.file(actor));
  }
}
