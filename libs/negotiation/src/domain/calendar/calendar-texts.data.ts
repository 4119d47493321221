import type { Locale } from '#kernel';

/** What calendars say in one language; `{name}` is a first name, `{area}` a neighbourhood. */
export interface CalendarTexts {
  readonly calendar: string;
  readonly with: string;
  readonly off: string;
  readonly isOff: string;
  readonly replaced: string;
  readonly yourHome: string;
  readonly home: string;
  readonly homeIn: string;
  readonly onTheWay: string;
  readonly byPhone: string;
  readonly online: string;
  readonly more: string;
}

/** The words of calendars, in both languages. The name of the calendar is written as it stands: letters and spaces. */
export const CALENDAR_TEXTS: Readonly<Record<Locale, CalendarTexts>> = {
  nl: {
    calendar: 'Tijd voor Elkaar',
    with: 'Met {name}: {activity}',
    off: 'Gaat niet door: {what}',
    isOff: 'Deze keer gaat niet door.',
    replaced: '{name} komt deze keer in uw plaats.',
    yourHome: 'Bij u thuis',
    home: 'Bij {name} thuis',
    homeIn: 'Bij {name} thuis, {area}',
    onTheWay: 'Van {from} naar {to}',
    byPhone: 'Per telefoon',
    online: 'Via internet',
    more: 'Afzeggen, verzetten en contactgegevens: {url}',
  },
  en: {
    calendar: 'Tijd voor Elkaar',
    with: 'With {name}: {activity}',
    off: 'Cancelled: {what}',
    isOff: 'This time is off.',
    replaced: '{name} comes in your place this time.',
    yourHome: 'At your home',
    home: 'At {name}’s home',
    homeIn: 'At {name}’s home, {area}',
    onTheWay: 'From {from} to {to}',
    byPhone: 'By phone',
    online: 'On line',
    more: 'Cancel, move and contact details: {url}',
  },
};
