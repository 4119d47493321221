import { readCalendar, type ReadEvent } from '../../libs/negotiation/src/testing/calendar-readers.js';
import { done, press, type Answered } from './deeds.js';
import type { Neighbour } from './neighbourhood.js';

/** A time as the api tells it to compare with a calendar. */
export interface TimeToCompare {
  readonly id: string;
  readonly localStart: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly state: string;
}

/** A private link as it is shown once. */
export interface NewLink {
  readonly url: string;
  readonly webcalUrl: string;
}

const MAKE_LINK = `mutation { makeCalendarLink { __typename ... on NewCalendarLink { url webcalUrl }
  ... on UserError { message } } }`;
const REVOKE_LINK = `mutation { revokeCalendarLink { __typename ... on CalendarLinkRevoked { revokedAt }
  ... on UserError { message } } }`;
const TIMES = `query($id: ID!) { agreement(id: $id) { occurrences { id localStart startsAt endsAt state } } }`;
const FILE = `query($id: ID!) { agreementCalendar(agreementId: $id) { name mediaType content } }`;

/** Makes somebody's private link. */
export const makeLink = (who: Neighbour): Promise<NewLink> => done<NewLink>(who, 'NewCalendarLink', MAKE_LINK, {});

/** Takes somebody's private link away, or is refused. */
export const revokeLink = (who: Neighbour): Promise<Answered> => press(who, REVOKE_LINK, {});

/** Reads a link as a calendar program does: without a cookie. */
export const fetchCalendar = (url: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { headers });

/** What two calendar programs both understand behind a link. @throws when they do not understand the same. */
export async function eventsBehind(url: string): Promise<readonly ReadEvent[]> {
  const answer = await fetchCalendar(url);
  if (answer.status !== 200) throw new Error(`The calendar answered ${answer.status}.`);
  return readCalendar(await answer.text()).events;
}

/** The calendar file of one agreement, or null when it is not there for this person. */
export const agreementFile = async (
  who: Neighbour,
  id: string,
): Promise<{ name: string; mediaType: string; content: string } | null> =>
  (
    await who.browser.ask<{ agreementCalendar: { name: string; mediaType: string; content: string } | null }>(FILE, {
      id,
    })
  ).agreementCalendar;

/** What a calendar has to hold of an agreement, by the api's own account of its times. */
export async function eventsToExpect(who: Neighbour, agreementId: string) {
  const { agreement } = await who.browser.ask<{ agreement: { occurrences: readonly TimeToCompare[] } }>(TIMES, {
    id: agreementId,
  });
  return agreement.occurrences
    .map(({ id, localStart, startsAt, endsAt, state }) => ({
      uid: id,
      start: startsAt,
      end: endsAt,
      wall: localStart,
      status: state === 'cancelled' || state === 'skipped' ? 'CANCELLED' : 'CONFIRMED',
    }))
    .sort((a, b) => (a.uid < b.uid ? -1 : 1));
}
