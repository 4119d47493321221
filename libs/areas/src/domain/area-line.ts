/** A closed line of `[lon, lat]` points, as GeoJSON has it. */
export type Ring = readonly (readonly [number, number])[];

/** A polygon: its outer ring, then its holes. */
export type Polygon = readonly Ring[];

/** One area as a file tells it, not yet checked. */
export interface AreaLine {
  /** Line of a CSV file, or place of the feature in a GeoJSON file, from 1; 0 for what the caller adds. */
  readonly line: number;
  readonly code: string;
  readonly name: string;
  /** `municipality`, `district`, `neighbourhood`, or whatever the file says. */
  readonly kind: string;
  /** Null when the file does not tell; the code does. */
  readonly parentCode: string | null;
  /** Centre in degrees; not a number when the file has none that can be read. */
  readonly lat: number;
  readonly lon: number;
  /** IANA name; null leaves the zone of an area that is known as it is. */
  readonly zone: string | null;
  /** For the map; null leaves the shape of an area that is known as it is. */
  readonly rings: readonly Polygon[] | null;
}

/** A file that is no list of areas at all. */
export interface UnreadableSource {
  readonly kind: 'UnreadableSource';
  readonly why: 'notJson' | 'notAFeatureCollection' | 'missingColumn';
  /** The column that is missing. */
  readonly column: string | null;
}
