import { sharedCells } from '#kernel';

import { ATTAINABLE } from '../candidate.rules.js';
import type { DistanceReason, LanguageReason, Reason } from '../reasons.js';
import { legDistance } from './legs.rules.js';
import type { ExchangePost } from './people.js';

/**
 * Why the author of an offer can help the author of a request in an exchange: what, how near, when, in which language.
 * The two posts meet, so nothing of it speaks against it but a long way.
 * @param metres between their areas.
 */
export function legReasons(offer: ExchangePost, request: ExchangePost, metres: number): Reason[] {
  const cells = sharedCells(offer.availability, request.availability);
  return [
    { kind: 'activity', is: 'same', verdict: 'for', activity: offer.activity },
    distanceReason(offer, request, metres),
    cells === 0
      ? { kind: 'dayParts', is: 'unknown', verdict: 'unknown' }
      : { kind: 'dayParts', is: 'shared', verdict: 'for', cells },
    languageReason(offer, request),
  ];
}

function distanceReason(offer: ExchangePost, request: ExchangePost, metres: number): DistanceReason {
  const is = legDistance(offer.areaCode === request.areaCode, metres);
  const remote = is === 'far' && ATTAINABLE[offer.atDistance].includes(request.atDistance);
  if (remote) return { kind: 'distance', is: 'remote', verdict: 'for' };
  return { kind: 'distance', is, verdict: is === 'far' ? 'against' : 'for' };
}

/** Told from the side of who is helped: what is missing are languages of the request. */
function languageReason(offer: ExchangePost, request: ExchangePost): LanguageReason {
  if (offer.languages.length === 0 || request.languages.length === 0) {
    return { kind: 'language', is: 'unknown', verdict: 'unknown' };
  }
  const asked = [...new Set(request.languages)].sort();
  const languages = asked.filter((code) => offer.languages.includes(code));
  const missing = asked.filter((code) => !offer.languages.includes(code));
  return { kind: 'language', is: 'shared', verdict: 'for', languages, missing };
}
