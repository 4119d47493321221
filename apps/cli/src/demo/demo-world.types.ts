import type { DayPart, Locale, Role } from '#kernel';

/** An area of the demo world, as the official list has it; latitude and longitude in degrees, three decimals. */
export interface DemoArea {
  readonly code: string;
  readonly name: string;
  readonly kind: 'municipality' | 'district' | 'neighbourhood';
  readonly parentCode: string | null;
  readonly lat: number;
  readonly lon: number;
}

/** Somebody who lives or works in the demo world; `key` is how posts and talks name this person. */
export interface DemoPerson {
  readonly key: string;
  readonly firstName: string;
  readonly email: string;
  readonly locale: Locale;
  /** Code of the neighbourhood. */
  readonly area: string;
  /** ISO 639-1 codes, the easiest language first. */
  readonly languages: readonly string[];
  /** Empty means "not said". */
  readonly availability: readonly DayPart[];
  /** Slugs of activities. */
  readonly skills: readonly string[];
  readonly about: string;
  readonly phone: string;
  readonly address: string;
  readonly roles: readonly Role[];
  /** Codes of the districts of a broker; empty for everybody else. */
  readonly brokerOf: readonly string[];
}

/** The house rule that a refused or returned post is told about. */
export type DemoHouseRule =
  | 'paidWork'
  | 'contactInText'
  | 'discrimination'
  | 'dangerous'
  | 'notNeighbourHelp'
  | 'advertising'
  | 'unclear'
  | 'other';

/** Where a post of the demo world stands; `changeAsked` and `refused` are decisions about its first version. */
export type DemoPostState =
  'draft' | 'inReview' | 'open' | 'changeAsked' | 'refused' | 'withdrawn' | 'lapsed' | 'fulfilled';

/** A post of the demo world, in the words of its author; a `fulfilled` one is fulfilled by its talks. */
export interface DemoPost {
  readonly key: string;
  readonly author: string;
  readonly kind: 'request' | 'offer';
  readonly text: string;
  readonly activity: string;
  readonly availability: readonly DayPart[];
  readonly place: 'atRequester' | 'atHelper' | 'publicPlace' | 'online' | 'byPhone' | 'any';
  readonly inReturn: 'nothing' | 'passItOn' | 'together' | 'activity' | 'expenses';
  readonly inReturnText: string;
  /** What the author of a request would do in return, or the author of an offer would like in return. */
  readonly wantedActivity: string | null;
  readonly languages: readonly string[];
  /** How many people can respond with success, from 1. */
  readonly places: number;
  /** The one date it is about, in days from the day the world is made; null when there is no such date. */
  readonly onceInDays: number | null;
  readonly state: DemoPostState;
  /** What the broker wrote to the author; only with `changeAsked` and `refused`. */
  readonly reviewNote?: string;
  /** Only with `refused`. */
  readonly refusedFor?: DemoHouseRule;
}

/** A complete version of the terms; days count from the first day of the talk, `time` is local wall time. */
export interface DemoTerms {
  readonly what: { readonly activity: string; readonly task: string };
  readonly when:
    | { readonly kind: 'at'; readonly inDays: number; readonly time: string; readonly minutes: number }
    | { readonly kind: 'open'; readonly note: string };
  readonly howOften:
    | { readonly kind: 'once' }
    | {
        readonly kind: 'weekly';
        readonly everyWeeks: number;
        /** The second day of the week, so many days after the start (1 to 6). */
        readonly andDaysLater?: number;
        /** The one day on which there is none, so many days after the start. */
        readonly notDaysLater?: number;
      };
  readonly where:
    | { readonly kind: 'atRequester' | 'atHelper' | 'byPhone' | 'online' }
    | { readonly kind: 'publicPlace'; readonly name: string };
  readonly inReturn:
    | { readonly kind: 'nothing' | 'passItOn' }
    | { readonly kind: 'together'; readonly what: string }
    | { readonly kind: 'activity'; readonly task: string; readonly postId: null }
    | { readonly kind: 'expenses'; readonly cents: number; readonly reason: string };
  readonly until: { readonly kind: 'notNeeded' } | { readonly kind: 'inDays'; readonly days: number };
  /** Empty means "none". */
  readonly conditions: string;
}

/** One turn of a talk, by the person with that key, or by a broker beside the two; `text` is said beside it. */
export type DemoTurn =
  | {
      readonly by: string;
      readonly do: 'propose' | 'counter' | 'suggest';
      readonly terms: DemoTerms;
      readonly text?: string;
    }
  | { readonly by: string; readonly do: 'accept' | 'decline' | 'leave' | 'withdrawProposal'; readonly text?: string }
  | { readonly by: string; readonly do: 'askMediation' | 'joinMediation' }
  | { readonly by: string; readonly do: 'ask' | 'answer' | 'message'; readonly text: string };

/** How a talk stands on the day the world is made; `toLapse` has passed its deadline and waits for the sweep. */
export type DemoTalkEnding =
  'awaitingHelper' | 'awaitingRequester' | 'agreed' | 'done' | 'declined' | 'left' | 'toLapse';

/** A talk about a post, as a script; the responder opens it and has the first turn. */
export interface DemoTalk {
  readonly key: string;
  /** Key of the post. */
  readonly post: string;
  readonly responder: string;
  /** How many days before the world is made this talk began; all its turns fall on that day. */
  readonly startedDaysAgo: number;
  readonly endsAs: DemoTalkEnding;
  readonly turns: readonly DemoTurn[];
}
