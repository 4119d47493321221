import { localTimeOn } from '#kernel';

const ASK_AT = '18:00';

/** When both are asked about a time of an agreement, and until when thanks can be given. */
export interface AskTimes {
  /** The first ask: the day after it ended. */
  readonly first: Date;
  /** The second ask, three days later. */
  readonly second: Date;
  /** Three days after the second ask nobody asks any more: a broker hears of it. */
  readonly over: Date;
  /** Thanks are given before this moment: seven days after the first ask. */
  readonly thanksUntil: Date;
}

/** The moments that follow from the end of a time, at 18:00 on the wall of its zone. */
export const askTimes = (endsAt: Date, zone: string): AskTimes => ({
  first: localTimeOn(endsAt, zone, 1, ASK_AT),
  second: localTimeOn(endsAt, zone, 4, ASK_AT),
  over: localTimeOn(endsAt, zone, 7, ASK_AT),
  thanksUntil: localTimeOn(endsAt, zone, 8, ASK_AT),
});
