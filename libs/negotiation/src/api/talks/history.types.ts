import { ArgsType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { Open } from '#platform';

import { HISTORY_FORMATS, type HistoryFile, type HistoryFormat } from '../../talks/history.service.js';

const HistoryFormats = { json: 'json', text: 'text' } as const satisfies Record<HistoryFormat, HistoryFormat>;

registerEnumType(HistoryFormats, {
  name: 'HistoryFormat',
  description: 'As what a history is given.',
  valuesMap: {
    json: { description: 'For programs; differences as data.' },
    text: { description: 'Plain text in your language.' },
  },
});

@ObjectType('HistoryFile', {
  description:
    'What happened in talks and, for the two, in their agreement, to keep. Contact details are masked as they are on your screen; reasons are in none of it.',
})
export class HistoryFileType {
  @Open(() => String, { description: 'The name of the file.' })
  name: string;

  @Open(() => String, { description: 'What kind of file: application/json or text/plain.' })
  mediaType: string;

  @Open(() => String, { description: 'What stands in it.' })
  content: string;

  static from(file: HistoryFile): HistoryFileType {
    return Object.assign(new HistoryFileType(), file);
  }
}

/** The history of which talks, as what. */
@ArgsType()
export class HistoryArgs {
  @Field(() => ID, { description: 'Which talks.' })
  @IsString()
  @MaxLength(100)
  negotiationId: string;

  @Field(() => HistoryFormats, { defaultValue: 'text', description: 'As what.' })
  @IsIn(HISTORY_FORMATS)
  format: HistoryFormat;
}
