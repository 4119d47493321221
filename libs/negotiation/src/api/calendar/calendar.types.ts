import { GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { NotFoundError, Open, resultUnion, TooOftenError } from '#platform';

import type { CalendarFile } from '../../calendar/calendar.service.js';

@ObjectType('CalendarFile', { description: 'The times of an agreement for your calendar, without contact details.' })
export class CalendarFileType {
  @Open(() => String, { description: 'The name of the file.' })
  name: string;

  @Open(() => String, { description: 'What kind of file: text/calendar.' })
  mediaType: string;

  @Open(() => String, { description: 'What stands in it (iCalendar).' })
  content: string;

  static from({ name, content }: CalendarFile): CalendarFileType {
    return Object.assign(new CalendarFileType(), { name, content, mediaType: 'text/calendar' });
  }
}

@ObjectType('NewCalendarLink', {
  description: 'Your private link. It is shown this once; whoever has it can read your times.',
})
export class NewCalendarLinkType {
  @Open(() => String, { description: 'The address of your calendar.' })
  url: string;

  @Open(() => String, { description: 'The same for programs that add a calendar when it is pressed.' })
  webcalUrl: string;

  static of(token: string, publicUrl: string): NewCalendarLinkType {
    const url = `${publicUrl}/calendar/${token}.ics`;
    return Object.assign(new NewCalendarLinkType(), { url, webcalUrl: url.replace(/^https?:/u, 'webcal:') });
  }
}

@ObjectType('CalendarLink', { description: 'That there is a private link to your calendar; its secret is not kept.' })
export class CalendarLinkType {
  @Open(() => GraphQLISODateTime, { description: 'When it was made.' })
  madeAt: Date;

  static of(madeAt: Date): CalendarLinkType {
    return Object.assign(new CalendarLinkType(), { madeAt });
  }
}

@ObjectType('CalendarLinkRevoked', { description: 'The link does not work any more.' })
export class CalendarLinkRevokedType {
  @Open(() => GraphQLISODateTime, { description: 'Since when.' })
  revokedAt: Date;

  static of(revokedAt: Date): CalendarLinkRevokedType {
    return Object.assign(new CalendarLinkRevokedType(), { revokedAt });
  }
}

export const MakeCalendarLinkResult = resultUnion('MakeCalendarLinkResult', 'What makeCalendarLink answers.', [
  NewCalendarLinkType,
  TooOftenError,
]);
export const RevokeCalendarLinkResult = resultUnion('RevokeCalendarLinkResult', 'What revokeCalendarLink answers.', [
  CalendarLinkRevokedType,
  NotFoundError,
]);
