import { assertNever, plainLine, plainText, type Locale } from '#kernel';

import type { OccurrenceState } from '../agreements/agreement.rules.js';
import { CALENDAR_TEXTS, type CalendarTexts } from './calendar-texts.data.js';
import { maskContact } from '../words/contact.rules.js';
import type { Terms, Where } from '../terms/terms.rules.js';

const DAY_MS = 86_400_000;
/** How many days a time that is over stays in a calendar. */
const PAST_DAYS = 90;
/** How many days a time that was called off stays in a calendar, as called off, so that every program hears of it. */
const OFF_DAYS = 30;

/** Somebody as the others of an agreement may know them in a calendar. */
export interface CalendarPerson {
  readonly firstName: string;
  /** The name of the neighbourhood; null when there is none. */
  readonly area: string | null;
}

/** What somebody is in one time. */
export type CalendarRole = 'requester' | 'helper' | 'standIn';

/** One time of an agreement, as it stands in the calendar of one person. */
export interface CalendarTime {
  readonly occurrenceId: string;
  readonly agreementId: string;
  readonly role: CalendarRole;
  readonly state: OccurrenceState;
  /** Higher with each change that calendars show; never lower. */
  readonly sequence: number;
  readonly changedAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly zone: string;
  readonly requester: CalendarPerson;
  readonly helper: CalendarPerson;
  /** Who comes in the place of the helper, or null. */
  readonly standIn: CalendarPerson | null;
  readonly terms: Terms;
}

/** In whose words a calendar is written, and where its links lead. */
export interface CalendarReader {
  readonly locale: Locale;
  /** The name of the activity in the language of the reader. */
  readonly activity: string;
  /** The page of the agreement. */
  readonly url: string;
}

/** One event of a calendar, in words. */
export interface CalendarEntry {
  /** Stays the same for good: the id of the time. */
  readonly uid: string;
  readonly sequence: number;
  readonly changedAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly zone: string;
  readonly isOff: boolean;
  readonly summary: string;
  readonly description: string;
  /** Never more exact than a neighbourhood. */
  readonly location: string;
  readonly url: string;
}

/** From when on times stand in a calendar: those that ended since, and those that were called off since. */
export const calendarSince = (now: Date): { readonly ended: Date; readonly off: Date } => ({
  ended: new Date(now.getTime() - PAST_DAYS * DAY_MS),
  off: new Date(now.getTime() - OFF_DAYS * DAY_MS),
});

/** Whether somebody need not come: the time is off, or somebody else comes in their place. */
export const isOff = ({ state, role, standIn }: Pick<CalendarTime, 'state' | 'role' | 'standIn'>): boolean =>
  state === 'skipped' || state === 'cancelled' || (role === 'helper' && standIn !== null);

/**
 * The page where somebody finds all about a time, from `/` on: the agreement, or for a stand-in what they took over.
 */
export const calendarPath = ({ role, agreementId }: Pick<CalendarTime, 'role' | 'agreementId'>): string =>
  role === 'standIn' ? '/stand-ins' : `/agreements/${agreementId}`;

/** A time in words for the calendar of one person. Contact details stand nowhere in it: calendars are shared and copied. */
export function calendarEntry(time: CalendarTime, { locale, activity, url }: CalendarReader): CalendarEntry {
  const { occurrenceId, sequence, changedAt, startsAt, endsAt, zone } = time;
  const texts = CALENDAR_TEXTS[locale];
  const off = isOff(time);
  const what = fill(texts.with, { name: nameOf(across(time)), activity });
  return {
    uid: occurrenceId,
    sequence,
    changedAt,
    startsAt,
    endsAt,
    zone,
    url,
    isOff: off,
    summary: off ? fill(texts.off, { what }) : what,
    description: [...offWords(time, texts), covered(time.terms.what.task), fill(texts.more, { url })].join('\n\n'),
    location: placeWords(time.terms.where, time, texts),
  };
}

/** Who is there besides the reader. */
const across = ({ role, requester, helper, standIn }: CalendarTime): CalendarPerson =>
  role === 'requester' ? (standIn ?? helper) : requester;

function offWords(time: CalendarTime, texts: CalendarTexts): string[] {
  if (!isOff(time)) return [];
  if (time.state === 'skipped' || time.state === 'cancelled' || time.standIn === null) return [texts.isOff];
  return [fill(texts.replaced, { name: nameOf(time.standIn) })];
}

function placeWords(where: Where, { role, requester, helper }: CalendarTime, texts: CalendarTexts): string {
  const home = (host: CalendarPerson, isOwn: boolean): string => {
    if (isOwn) return texts.yourHome;
    const [name, area] = [nameOf(host), host.area];
    return area === null ? fill(texts.home, { name }) : fill(texts.homeIn, { name, area });
  };
  switch (where.kind) {
    case 'atRequester':
      return home(requester, role === 'requester');
    case 'atHelper':
      return home(helper, role === 'helper');
    case 'publicPlace':
      return covered(where.name);
    case 'onTheWay':
      return fill(texts.onTheWay, { from: covered(where.fromArea), to: covered(where.toArea) });
    case 'byPhone':
      return texts.byPhone;
    case 'online':
      return texts.online;
    case 'open':
      return '';
    default:
      return assertNever(where);
  }
}

const nameOf = ({ firstName }: CalendarPerson): string => plainLine(firstName);

/** Words of people without what could reach somebody: an amendment may hold it, since the two know each other by then. */
const covered = (text: string): string => maskContact(plainText(text)).text;

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
