import { ArgsType, Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Open } from '#platform';

import { AREA_KINDS, type Area, type AreaKind, type AreaShape } from '../domain/area.js';

/** The kinds of areas as GraphQL has them. */
export const AreaKinds = {
  municipality: 'municipality',
  district: 'district',
  neighbourhood: 'neighbourhood',
} as const;

registerEnumType(AreaKinds, {
  name: 'AreaKind',
  description: 'How large an area is.',
  valuesMap: {
    municipality: { description: 'A municipality (gemeente).' },
    district: { description: 'A district (wijk) of a municipality.' },
    neighbourhood: { description: 'A neighbourhood (buurt) of a district.' },
  },
});

const DECIMALS = 3;

const rounded = (degrees: number): number => Number(degrees.toFixed(DECIMALS));

@ObjectType('Area', {
  description: 'A municipality, district or neighbourhood. Places of people are areas, never points.',
})
export class AreaType {
  @Open(() => ID, { description: 'The official code, e.g. BU00340101.' })
  code: string;

  @Open(() => String, { description: 'Its name.' })
  name: string;

  @Open(() => AreaKinds, { description: 'How large it is.' })
  kind: AreaKind;

  @Open(() => ID, { nullable: true, description: 'Code of the area above; null for a municipality.' })
  parentCode: string | null;

  @Open(() => Float, { description: 'Latitude of its centre in degrees, 3 decimals.' })
  lat: number;

  @Open(() => Float, { description: 'Longitude of its centre in degrees, 3 decimals.' })
  lon: number;

  static from(area: Area): AreaType {
    return Object.assign(new AreaType(), {
      code: area.code,
      name: area.name,
      kind: area.kind,
      parentCode: area.parentCode,
      lat: rounded(area.lat),
      lon: rounded(area.lon),
    });
  }
}

@ObjectType('AreaShape', {
  description:
    'An area with its shape on an overview map; not exact enough to tell on which side of a border an address lies.',
})
export class AreaShapeType {
  @Open(() => ID, { description: 'The official code, e.g. BU00340101.' })
  code: string;

  @Open(() => String, { description: 'Its name.' })
  name: string;

  @Open(() => AreaKinds, { description: 'How large it is.' })
  kind: AreaKind;

  @Open(() => ID, { nullable: true, description: 'Code of the area above; null for a municipality.' })
  parentCode: string | null;

  @Open(() => [[[[Float]]]], {
    description:
      'Its polygons: each a list of closed rings, the outer one first and then its holes, of [longitude, latitude] in degrees, 3 decimals.',
  })
  rings: number[][][][];

  static from({ code, name, kind, parentCode, rings }: AreaShape): AreaShapeType {
    const polygons = rings.map((polygon) => polygon.map((ring) => ring.map((point) => point.map(rounded))));
    return Object.assign(new AreaShapeType(), { code, name, kind, parentCode, rings: polygons });
  }
}

/** Which areas are asked for. */
@ArgsType()
export class AreasArgs {
  @Field(() => ID, { nullable: true, description: 'Code of an area: only what lies below it. Without it: everywhere.' })
  @IsOptional()
  @IsString()
  @MaxLength(16)
  under?: string | null;

  @Field(() => AreaKinds, { defaultValue: 'municipality', description: 'Which kind.' })
  @IsIn(AREA_KINDS)
  kind: AreaKind;
}

/** Which areas below one are asked for. */
@ArgsType()
export class AreasBelowArgs {
  @Field(() => ID, { description: 'Code of an area: what lies below it, or itself when it is of this kind.' })
  @IsString()
  @MaxLength(16)
  under: string;

  @Field(() => AreaKinds, { defaultValue: 'neighbourhood', description: 'Which kind.' })
  @IsIn(AREA_KINDS)
  kind: AreaKind;
}

/** Areas of one map at most; no municipality has more neighbourhoods than a map can show at once. */
export const MOST_ON_A_MAP = 300;
