import { Inject, Injectable } from '@nestjs/common';
import { activityOf } from '#activities';
import { AreasService, DEFAULT_ZONE, type AreaTree } from '#areas';
import { Clock, isUuid, type Locale, type PersonId, type SignedIn } from '#kernel';
import { Database, SETTINGS_TOKEN, type RunSettings } from '#platform';

import { writeCalendar, type CalendarMethod } from './calendar-file.js';
import {
  CALENDAR_FOR_MAILS,
  CALENDAR_OF,
  CALENDAR_OF_AGREEMENT,
  type CalendarOwner,
  type CodedPerson,
  type CodedTime,
} from '../data/calendar/calendar.queries.js';
import {
  calendarEntry,
  calendarPath,
  calendarSince,
  isOff,
  type CalendarTime,
} from '../domain/calendar/calendar.rules.js';
import { CALENDAR_TEXTS } from '../domain/calendar/calendar-texts.data.js';
import { ReadingService } from '../talks/reading.service.js';

/** A calendar to keep or to send: its text, and what it is for. */
export interface CalendarFile {
  readonly name: string;
  readonly method: CalendarMethod;
  readonly content: string;
}

/** What a mail wants of a calendar: what is to come of an agreement, or one time. */
export type CalendarWish =
  | { readonly viewerId: PersonId; readonly agreementId: string }
  | { readonly viewerId: PersonId; readonly occurrenceId: string };

/** A time in the calendar of one person. */
export type OwnTime = CalendarTime & { readonly viewerId: PersonId };

/** Writes agreements as calendars, each in the words of the one who reads it. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly database: Database,
    private readonly areas: AreasService,
    private readonly reading: ReadingService,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /** Everything of one person: the times to come as far as they are planned, and those of the last three months. */
  async ofPerson({ id, locale }: CalendarOwner): Promise<CalendarFile> {
    const { ended, off } = calendarSince(this.clock.now());
    const times = await this.database.read(CALENDAR_OF, [id, ended, off]);
    return this.write('tijd-voor-elkaar', await this.placed(times), locale, 'PUBLISH');
  }

  /** One agreement of a party; null when it is not there for this person. */
  async ofAgreement(viewer: SignedIn, agreementId: string): Promise<CalendarFile | null> {
    if (!isUuid(agreementId) || !(await this.reading.agreement(viewer.id, agreementId))) return null;
    const { ended, off } = calendarSince(this.clock.now());
    const times = await this.database.read(CALENDAR_OF_AGREEMENT, [viewer.id, ended, off, agreementId]);
    const name = `${viewer.locale === 'nl' ? 'afspraak' : 'agreement'}-${agreementId}`;
    return this.write(name, await this.placed(times), viewer.locale, 'PUBLISH');
  }

  /** The times for many mails, in one statement. */
  async forMails(wishes: readonly CalendarWish[]): Promise<OwnTime[]> {
    if (wishes.length === 0) return [];
    const agreements = wishes.flatMap((wish) => ('agreementId' in wish ? [wish] : []));
    const single = wishes.flatMap((wish) => ('occurrenceId' in wish ? [wish] : []));
    const times = await this.database.read(CALENDAR_FOR_MAILS, [
      agreements.map(({ viewerId }) => viewerId),
      agreements.map(({ agreementId }) => agreementId),
      single.map(({ viewerId }) => viewerId),
      single.map(({ occurrenceId }) => occurrenceId),
      this.clock.now(),
    ]);
    return this.placed(times);
  }

  /**
   * Times as a file for a mail; null when there are none. One that is off is taken out of the calendar (CANCEL); of several
   * each tells it with its status, since a CANCEL is about one event alone (RFC 5546, 3.2.5).
   */
  forMail(times: readonly OwnTime[], locale: Locale): CalendarFile | null {
    const [only, ...others] = times;
    if (!only) return null;
    const method = others.length === 0 && isOff(only) ? 'CANCEL' : 'PUBLISH';
    return this.write(locale === 'nl' ? 'afspraak' : 'agreement', times, locale, method);
  }

  private write(name: string, times: readonly CalendarTime[], locale: Locale, method: CalendarMethod): CalendarFile {
    const entries = times.map((time) => {
      const activity = activityOf(time.terms.what.activity)?.[locale] ?? time.terms.what.activity;
      return calendarEntry(time, { locale, activity, url: `${this.settings.PUBLIC_URL}${calendarPath(time)}` });
    });
    const head = { method, name: CALENDAR_TEXTS[locale].calendar, from: this.settings.MAIL_FROM, zone: DEFAULT_ZONE };
    return { name: `${name}.ics`, method, content: writeCalendar({ ...head, now: this.clock.now() }, entries) };
  }

  private async placed(times: readonly CodedTime[]): Promise<OwnTime[]> {
    const tree = await this.areas.tree();
    return times.map(({ requester, helper, standIn, ...time }) => ({
      ...time,
      requester: placed(requester, tree),
      helper: placed(helper, tree),
      standIn: standIn && placed(standIn, tree),
    }));
  }
}

const placed = ({ firstName, areaCode }: CodedPerson, tree: AreaTree) => ({
  firstName,
  area: areaCode === null ? null : (tree.find(areaCode)?.name ?? null),
});
