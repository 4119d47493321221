import type { NamedQuery } from '#platform';

import type { AreaKind } from '../domain/area.js';
import type { Polygon } from '../domain/area-line.js';
import type { ZonedArea } from '../domain/area-tree.js';

interface AreaRow {
  readonly code: string;
  readonly name: string;
  readonly kind: AreaKind;
  readonly parent_code: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly zone: string | null;
}

/** All areas without their shapes. */
export const ALL_AREAS: NamedQuery<AreaRow, ZonedArea> = {
  name: 'area_all',
  text: 'SELECT code, name, kind, parent_code, lat, lon, zone FROM area',
  row: ({ parent_code: parentCode, ...area }) => ({ ...area, parentCode }),
};

interface ShapeRow {
  readonly code: string;
  readonly rings: readonly Polygon[];
}

/** Shapes of those of some areas that have one, by code: `$1` codes. */
export const AREA_SHAPES: NamedQuery<ShapeRow, ShapeRow> = {
  name: 'area_shapes',
  text: 'SELECT code, rings FROM area WHERE code = ANY ($1::text[]) AND rings IS NOT NULL ORDER BY code',
  row: (row) => row,
};

/** Which version of the areas the database holds: one row. */
export const AREA_STAMP: NamedQuery<{ version: number }, number> = {
  name: 'area_stamp',
  text: 'SELECT version FROM area_stamp',
  row: ({ version }) => version,
};

/** The same, and no other import goes on until the end of this transaction. */
export const LOCK_STAMP: NamedQuery<{ version: number }, number> = {
  name: 'area_stamp_lock',
  text: 'SELECT version FROM area_stamp FOR UPDATE',
  row: ({ version }) => version,
};

/** Tells every process that the areas have changed. */
export const RENEW_STAMP: NamedQuery<object, object> = {
  name: 'area_stamp_renew',
  text: 'UPDATE area_stamp SET version = version + 1',
  row: (row) => row,
};

export const ALL_CODES: NamedQuery<{ code: string }, string> = {
  name: 'area_codes',
  text: 'SELECT code FROM area',
  row: ({ code }) => code,
};

/**
 * Adds or changes a page of areas and answers the codes of those; a row that is as it was is not touched. A source
 * without zone or shape leaves what is known. `$1` the areas as JSON, `$2` now.
 */
export const UPSERT_AREAS: NamedQuery<{ code: string }, string> = {
  name: 'area_upsert',
  text: `INSERT INTO area AS known (code, name, kind, parent_code, lat, lon, zone, rings, changed_at)
         SELECT code, name, kind, "parentCode", lat, lon, zone, NULLIF(rings, 'null'), $2
         FROM jsonb_to_recordset($1::jsonb) AS given (code text, name text, kind text, "parentCode" text,
           lat double precision, lon double precision, zone text, rings jsonb)
         ON CONFLICT (code) DO UPDATE SET name = excluded.name, lat = excluded.lat, lon = excluded.lon,
           zone = coalesce(excluded.zone, known.zone), rings = coalesce(excluded.rings, known.rings),
           changed_at = excluded.changed_at
         WHERE (known.name, known.lat, known.lon, known.zone, known.rings) IS DISTINCT FROM
           (excluded.name, excluded.lat, excluded.lon, coalesce(excluded.zone, known.zone), coalesce(excluded.rings, known.rings))
         RETURNING code`,
  row: ({ code }) => code,
};
