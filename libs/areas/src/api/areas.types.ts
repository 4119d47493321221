import { ArgsType, Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Open } from '#platform';

import { AREA_KINDS, type Area, type AreaKind } from '../domain/area.js';

const AreaKinds = { municipality: 'municipality', district: 'district', neighbourhood: 'neighbourhood' } as const;

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
      lat: Number(area.lat.toFixed(DECIMALS)),
      lon: Number(area.lon.toFixed(DECIMALS)),
    });
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
