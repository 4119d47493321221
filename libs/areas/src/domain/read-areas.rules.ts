import { err, ok } from '#kernel';
import type { Result } from '#kernel';

import type { AreaLine, Polygon, UnreadableSource } from './area-line.js';
import { readCsv } from './csv.rules.js';
import { centreOf, simplified } from './polygons.rules.js';

const REQUIRED = ['code', 'name', 'kind', 'lat', 'lon'] as const;
const KIND_OF_RUBRIEK: Readonly<Record<string, string>> = {
  gemeente: 'municipality',
  wijk: 'district',
  buurt: 'neighbourhood',
};

/** The areas of a file, GeoJSON or CSV, whichever it is. */
export const readAreas = (text: string): Result<AreaLine[], UnreadableSource> =>
  /^\ufeff?\s*[{[]/.test(text) ? readAreaGeoJson(text) : readAreaCsv(text);

/** The areas of a CSV file with the columns `code,name,kind,parent_code,lat,lon` and perhaps `zone`, in any order. */
export function readAreaCsv(text: string): Result<AreaLine[], UnreadableSource> {
  const [header, ...records] = readCsv(text);
  const columns = (header?.fields ?? []).map((name) => name.trim().toLowerCase());
  const missing = REQUIRED.find((name) => !columns.includes(name));
  if (missing !== undefined) return err({ kind: 'UnreadableSource', why: 'missingColumn', column: missing });
  return ok(
    records.map(({ line, fields }) => {
      const at = (column: string): string => (fields[columns.indexOf(column)] ?? '').trim();
      return {
        line,
        code: at('code'),
        name: at('name'),
        kind: at('kind'),
        parentCode: at('parent_code') || null,
        lat: degrees(at('lat')),
        lon: degrees(at('lon')),
        zone: at('zone') || null,
        rings: null,
      };
    }),
  );
}

/** `Number` alone reads an empty field as 0, a place in the ocean. */
const degrees = (text: string): number => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN);

/**
 * The areas of the official GeoJSON: features with `statcode`, `statnaam` and `rubriek` (gemeente, wijk, buurt), each
 * with its area centroid and a shape for the map.
 */
export function readAreaGeoJson(text: string): Result<AreaLine[], UnreadableSource> {
  const json = parsed(text.replace(/^\ufeff/, ''));
  if (json === undefined) return err({ kind: 'UnreadableSource', why: 'notJson', column: null });
  const features = isRecord(json) && json['type'] === 'FeatureCollection' ? json['features'] : undefined;
  if (!Array.isArray(features)) return err({ kind: 'UnreadableSource', why: 'notAFeatureCollection', column: null });
  return ok(features.map((feature: unknown, at) => lineOf(feature, at + 1)));
}

function lineOf(feature: unknown, line: number): AreaLine {
  const { properties, geometry } = isRecord(feature) ? feature : {};
  const facts = isRecord(properties) ? properties : {};
  const polygons = polygonsOf(geometry);
  const centre = centreOf(polygons);
  const rubriek = wordOf(facts['rubriek']);
  return {
    line,
    code: wordOf(facts['statcode']),
    name: wordOf(facts['statnaam']),
    kind: KIND_OF_RUBRIEK[rubriek] ?? rubriek,
    parentCode: null,
    lat: centre?.lat ?? Number.NaN,
    lon: centre?.lon ?? Number.NaN,
    zone: null,
    rings: centre ? simplified(polygons) : null,
  };
}

/** The polygons of a geometry; none when it is something else or one of its numbers is none. */
function polygonsOf(geometry: unknown): Polygon[] {
  if (!isRecord(geometry)) return [];
  const coordinates = geometry['coordinates'];
  const polygons: unknown[] =
    geometry['type'] === 'Polygon'
      ? [coordinates]
      : geometry['type'] === 'MultiPolygon' && Array.isArray(coordinates)
        ? coordinates
        : [];
  return polygons.every(isPolygon) ? polygons : [];
}

const isPolygon = (value: unknown): value is Polygon =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((ring) => Array.isArray(ring) && ring.length >= 4 && ring.every(isPosition));

const isPosition = (value: unknown): value is [number, number] =>
  Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wordOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
