/** A deed that knows when it was tried last: a number that grows over all deeds, 0 for never. */
interface Tried {
  readonly tried: number;
}

/** The deed of these that was tried last: what became of the others is not told any more. */
export const latestOf = <Deeds extends readonly [Tried, ...Tried[]]>(...deeds: Deeds): Deeds[number] =>
  deeds.reduce((last, deed) => (deed.tried > last.tried ? deed : last));
