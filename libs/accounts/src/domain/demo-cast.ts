import type { Locale, Role } from '#kernel';

/** Somebody of the demo world whom visitors may try the product as; who it is follows from the address. */
export interface DemoPart {
  readonly email: string;
  readonly role: Role;
  /** Name of the neighbourhood, or of the first area of a broker. */
  readonly areaName: string;
  /** One line of what this person asks, offers or does. */
  readonly story: Readonly<Record<Locale, string>>;
}

/** Everybody whom visitors may try the product as. Empty wherever real people are. */
export type DemoCast = readonly DemoPart[];

/** Injection token of the cast: no setting, so that no operator sets it by mistake. */
export const DEMO_CAST = Symbol('demo cast');
