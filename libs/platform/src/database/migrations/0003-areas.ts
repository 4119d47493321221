import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why: the area tree (municipality > district > neighbourhood), and a stamp by which processes see that it was renewed. */
export class Areas1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE area (
        code varchar(16) CONSTRAINT area_pk PRIMARY KEY,
        name varchar(120) NOT NULL CONSTRAINT area_name_check CHECK (length(name) > 0),
        kind varchar(16) NOT NULL,
        parent_code varchar(16) CONSTRAINT area_parent_fk REFERENCES area,
        lat double precision NOT NULL CONSTRAINT area_lat_check CHECK (lat BETWEEN -90 AND 90),
        lon double precision NOT NULL CONSTRAINT area_lon_check CHECK (lon BETWEEN -180 AND 180),
        zone varchar(64),
        rings jsonb,
        changed_at timestamptz NOT NULL,
        CONSTRAINT area_code_check CHECK (
          (kind = 'municipality' AND code ~ '^GM[0-9]{4}$') OR
          (kind = 'district' AND code ~ '^WK[0-9]{6}$') OR
          (kind = 'neighbourhood' AND code ~ '^BU[0-9]{8}$')),
        CONSTRAINT area_parent_check CHECK (
          CASE kind
            WHEN 'municipality' THEN parent_code IS NULL
            WHEN 'district' THEN parent_code IS NOT NULL AND parent_code = 'GM' || substr(code, 3, 4)
            ELSE parent_code IS NOT NULL AND parent_code = 'WK' || substr(code, 3, 6)
          END)
      );
      CREATE INDEX area_parent_idx ON area (parent_code);

      CREATE TABLE area_stamp (
        singleton boolean NOT NULL DEFAULT true CONSTRAINT area_stamp_pk PRIMARY KEY CONSTRAINT area_stamp_singleton_check CHECK (singleton),
        version integer NOT NULL
      );
      INSERT INTO area_stamp (version) VALUES (0);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE area_stamp; DROP TABLE area;');
  }
}
