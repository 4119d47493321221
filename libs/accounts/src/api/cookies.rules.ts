import { parseCookie, stringifySetCookie } from 'cookie';
import { newToken, SESSION_COOKIE, type RequestContext } from '#platform';

import type { Browser } from '../sign-in.service.js';

/** Tells one browser from another, so that a link works only where it was asked for. */
const BROWSER_COOKIE = '__Host-browser';
const YEAR_S = 365 * 24 * 3600;
const COMMON = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const;

/** The session ends on the server; the cookie merely outlives the longest one. */
export function setSession(request: Pick<RequestContext, 'setCookie'>, token: string): void {
  request.setCookie(stringifySetCookie({ name: SESSION_COOKIE, value: token, ...COMMON, maxAge: YEAR_S }));
}

/** Takes the session cookie away. */
export function clearSession(request: RequestContext): void {
  request.setCookie(stringifySetCookie({ name: SESSION_COOKIE, value: '', ...COMMON, maxAge: 0 }));
}

/** The secret of a browser that was here before. */
export const browserSecret = (cookieHeader: string | undefined): string | undefined =>
  parseCookie(cookieHeader ?? '')[BROWSER_COOKIE];

/** The browser behind a request; one that is new here gets its cookie. */
export function browserOf(request: RequestContext): Browser {
  const known = browserSecret(request.cookieHeader);
  const secret = known ?? newToken();
  if (known === undefined) {
    request.setCookie(stringifySetCookie({ name: BROWSER_COOKIE, value: secret, ...COMMON, maxAge: YEAR_S }));
  }
  return { address: request.address, secret };
}
