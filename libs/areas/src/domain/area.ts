import type { Point } from '#kernel';

import type { Polygon } from './area-line.js';

/** From large to small; a broker works for one and all below it. */
export const AREA_KINDS = ['municipality', 'district', 'neighbourhood'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

/** A municipality, district (wijk) or neighbourhood (buurt); `lat` and `lon` are its centre in degrees, WGS 84. */
export interface Area extends Point {
  /** The official code: `GM0034`, `WK003401`, `BU00340101`. */
  readonly code: string;
  readonly name: string;
  readonly kind: AreaKind;
  /** Null for a municipality. */
  readonly parentCode: string | null;
}

/** An area with its simplified shape for the map. */
export interface AreaShape extends Area {
  readonly rings: readonly Polygon[];
}

/** Local time where no area above says otherwise. */
export const DEFAULT_ZONE = 'Europe/Amsterdam';

const FORMS: Readonly<Record<AreaKind, RegExp>> = {
  municipality: /^GM\d{4}$/,
  district: /^WK\d{6}$/,
  neighbourhood: /^BU\d{8}$/,
};

/** The kind that an official code tells, or null when it is none. */
export const kindOfCode = (code: string): AreaKind | null => AREA_KINDS.find((kind) => FORMS[kind].test(code)) ?? null;

/** The code of the area above: the same digits, fewer of them; null for a municipality. */
export function parentOfCode(code: string, kind: AreaKind): string | null {
  switch (kind) {
    case 'municipality':
      return null;
    case 'district':
      return `GM${code.slice(2, 6)}`;
    case 'neighbourhood':
      return `WK${code.slice(2, 8)}`;
  }
}
