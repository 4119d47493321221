import { plainLine } from '#kernel';

import { AREA_KINDS, kindOfCode, parentOfCode } from './area.js';
import type { AreaKind } from './area.js';
import type { AreaLine } from './area-line.js';
import type { ZonedArea } from './area-tree.js';
import { weightedCentre, weightOf } from './polygons.rules.js';
import type { Polygon } from './area-line.js';

/** Why a line of a file is not taken. */
export type RefusalReason =
  | 'badCode'
  | 'unknownKind'
  | 'badName'
  | 'badCoordinates'
  | 'badZone'
  | 'duplicateCode'
  | 'wrongParent'
  | 'missingParent';

/** A line that is not taken; `line` as in `AreaLine`. */
export interface RefusedLine {
  readonly line: number;
  readonly code: string;
  readonly why: RefusalReason;
}

/** An area that can be stored. */
export interface CheckedArea extends ZonedArea {
  readonly rings: readonly Polygon[] | null;
}

/** What can be stored, larger areas first, and what not, in the order of the file. */
export interface CheckedAreas {
  readonly areas: readonly CheckedArea[];
  readonly refused: readonly RefusedLine[];
}

const NAME_MOST = 120;
/** Sorts the lines of a file into what can be stored and what not; `known` holds the codes that are stored already. */
export function checkAreas(lines: readonly AreaLine[], known: ReadonlySet<string>): CheckedAreas {
  const areas: CheckedArea[] = [];
  const refused: RefusedLine[] = [];
  const taken = new Set<string>();
  const refuse = ({ line, code }: AreaLine, why: RefusalReason): void => void refused.push({ line, code, why });
  for (const kind of [...AREA_KINDS, null]) {
    for (const line of lines) {
      const codeKind = kindOfCode(line.code);
      if (codeKind !== kind) continue;
      const checked = codeKind === null ? 'badCode' : checkLine(line, codeKind);
      if (typeof checked === 'string') refuse(line, checked);
      else if (taken.has(line.code)) refuse(line, 'duplicateCode');
      else if (checked.parentCode !== null && !taken.has(checked.parentCode) && !known.has(checked.parentCode)) {
        refuse(line, 'missingParent');
      } else {
        taken.add(line.code);
        areas.push(checked);
      }
    }
  }
  return { areas, refused: refused.sort((a, b) => a.line - b.line) };
}

function checkLine(line: AreaLine, kind: AreaKind): CheckedArea | RefusalReason {
  const { code, lat, lon, zone, rings } = line;
  if (!AREA_KINDS.some((known) => known === line.kind)) return 'unknownKind';
  if (line.kind !== kind) return 'badCode';
  const name = plainLine(line.name);
  if (name === '' || name.length > NAME_MOST) return 'badName';
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) return 'badCoordinates';
  if (zone !== null && !isZone(zone)) return 'badZone';
  const parentCode = parentOfCode(code, kind);
  if (line.parentCode !== null && line.parentCode !== parentCode) return 'wrongParent';
  return { code, name, kind, parentCode, lat, lon, zone, rings };
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/**
 * The lines with a municipality in front that the file does not hold itself: its centre is that of its districts (or,
 * without them, its neighbourhoods), each by its size, or alike when they have no shape.
 */
export function withMunicipality(
  lines: readonly AreaLine[],
  { code, name }: { readonly code: string; readonly name: string },
): AreaLine[] {
  if (lines.some((line) => line.code === code)) return [...lines];
  const ofKind = (kind: AreaKind): AreaLine[] =>
    lines.filter((line) => line.kind === kind && line.code.slice(2, 6) === code.slice(2) && Number.isFinite(line.lat));
  const districts = ofKind('district');
  const parts = districts.length > 0 ? districts : ofKind('neighbourhood');
  const centre = weightedCentre(
    parts.map(({ lat, lon, rings }) => ({ lat, lon, weight: rings === null ? 1 : weightOf(rings) })),
  );
  const point = centre ?? { lat: Number.NaN, lon: Number.NaN };
  return [{ line: 0, code, name, kind: 'municipality', parentCode: null, ...point, zone: null, rings: null }, ...lines];
}
