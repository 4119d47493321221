import { ObjectType } from '@nestjs/graphql';
import { Open, resultUnion, TooOftenError } from '#platform';

import type { DataFile } from '../person-data.service.js';

@ObjectType({ description: 'Everything that the product keeps about you, in sections with names in your language.' })
export class MyDataFile {
  @Open(() => String, { description: 'The name of the file.' })
  name: string;

  @Open(() => String, { description: 'What kind of file: application/json.' })
  mediaType: string;

  @Open(() => String, { description: 'What stands in it.' })
  content: string;

  static from(file: DataFile): MyDataFile {
    return Object.assign(new MyDataFile(), file);
  }
}

export const MyDataResult = resultUnion('MyDataResult', 'What myData answers.', [MyDataFile, TooOftenError]);
