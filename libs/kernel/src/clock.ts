/** Where "now" comes from: always injected, so that tests move it by hand. */
export abstract class Clock {
  abstract now(): Date;
}
