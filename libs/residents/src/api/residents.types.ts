import { GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { ActivityType } from '#activities/api';
import type { Area } from '#areas';
import { AreaType } from '#areas/api';
import type { Locale } from '#kernel';
import { connectionOf, InvalidInputError, NotFoundError, Open, resultUnion, UserError } from '#platform';

import type { BlockedPerson, OwnContact, OwnProfile } from '../data/residents.queries.js';
import type { ResidentCard } from '../domain/resident.rules.js';
import { DayPartType } from './week.types.js';

@ObjectType('Resident', { description: 'A resident as others see them.' })
export class ResidentType {
  @Open(() => ID, { description: 'The id.' })
  id: string;

  @Open(() => String, { description: 'First name.' })
  firstName: string;

  @Open(() => AreaType, { nullable: true, description: 'Neighbourhood or district; null when it is not known here.' })
  area: AreaType | null;

  @Open(() => [String], { description: 'Languages as ISO 639-1 codes, the easiest first; empty means not said.' })
  languages: string[];

  static from(card: Pick<ResidentCard, 'id' | 'firstName' | 'languages'>, area: Area | null | undefined): ResidentType {
    return Object.assign(new ResidentType(), {
      id: card.id,
      firstName: card.firstName,
      area: area ? AreaType.from(area) : null,
      languages: [...card.languages],
    });
  }
}

@ObjectType({ description: 'Your own profile.' })
export class MyProfile {
  @Open(() => String, { description: 'First name.' })
  firstName: string;

  @Open(() => AreaType, { nullable: true, description: 'Where you live; null until you saved your profile.' })
  area: AreaType | null;

  @Open(() => [String], { description: 'Languages as ISO 639-1 codes, the easiest first.' })
  languages: string[];

  @Open(() => [DayPartType], { description: 'When you have time; empty means not said.' })
  availability: DayPartType[];

  @Open(() => [ActivityType], { description: 'What you can help with.' })
  skills: ActivityType[];

  @Open(() => String, { description: 'About you, in your own words; may be empty.' })
  about: string;

  @Open(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Until then you are not shown and get no suggestions; null or past means that you take part.',
  })
  pausedUntil: Date | null;

  @Open(() => String, {
    nullable: true,
    description: 'The local date, YYYY-MM-DD, before which your offers are not suggested; null: you have room now.',
  })
  helpsFrom: string | null;

  @Open(() => Int, {
    nullable: true,
    description: 'After so many new agreements in a calendar month your offers are not suggested; null: no limit.',
  })
  helpsAtMost: number | null;

  static from({ firstName, profile }: OwnProfile, area: Area | undefined, locale: Locale): MyProfile {
    return Object.assign(new MyProfile(), {
      firstName,
      area: area ? AreaType.from(area) : null,
      languages: [...(profile?.languages ?? [])],
      availability: DayPartType.of(profile?.availability ?? 0),
      skills: (profile?.skills ?? []).flatMap((slug) => ActivityType.of(slug, locale) ?? []),
      about: profile?.about ?? '',
      pausedUntil: profile?.pausedUntil ?? null,
      helpsFrom: profile?.helpsFrom ?? null,
      helpsAtMost: profile?.helpsAtMost ?? null,
    });
  }
}

@ObjectType({ description: 'How you can be reached, and what of it the other side of an agreement may see.' })
export class MyContactDetails {
  @Open(() => String, { nullable: true, description: 'The e-mail address of your account.' })
  email: string | null;

  @Open(() => String, { nullable: true, description: 'Phone number, e.g. +31612345678.' })
  phone: string | null;

  @Open(() => String, { nullable: true, description: 'Street, number and town.' })
  address: string | null;

  @Open(() => Boolean, { description: 'Whether an agreement opens your e-mail address.' })
  shareEmail: boolean;

  @Open(() => Boolean, { description: 'Whether an agreement opens your phone number.' })
  sharePhone: boolean;

  @Open(() => Boolean, { description: 'Whether an agreement opens your address.' })
  shareAddress: boolean;

  static from(contact: OwnContact): MyContactDetails {
    return Object.assign(new MyContactDetails(), contact);
  }
}

@ObjectType({ description: 'Somebody you blocked. They are not told.' })
export class Block {
  @Open(() => ID, { description: 'Id of the person.' })
  personId: string;

  @Open(() => String, { description: 'First name.' })
  firstName: string;

  @Open(() => GraphQLISODateTime, { description: 'Since when.' })
  blockedAt: Date;

  static from({ id, firstName, blockedAt }: BlockedPerson): Block {
    return Object.assign(new Block(), { personId: id, firstName, blockedAt });
  }
}

export const BlockConnection = connectionOf(Block, 'Block');

@ObjectType({ description: 'You and this person do not find each other any more.' })
export class ResidentBlocked {
  @Open(() => ID, { description: 'Id of the person.' })
  personId: string;

  static of(personId: string): ResidentBlocked {
    return Object.assign(new ResidentBlocked(), { personId });
  }
}

@ObjectType({ description: 'You no longer block this person.' })
export class ResidentUnblocked {
  @Open(() => ID, { description: 'Id of the person.' })
  personId: string;

  static of(personId: string): ResidentUnblocked {
    return Object.assign(new ResidentUnblocked(), { personId });
  }
}

@ObjectType({ implements: () => [UserError], description: 'Nobody can block themself.' })
export class OwnSelfError extends UserError {
  static of(): OwnSelfError {
    return Object.assign(new OwnSelfError(), { message: 'You cannot block yourself.' });
  }
}

export const SaveProfileResult = resultUnion('SaveProfileResult', 'What saveProfile answers.', [
  MyProfile,
  InvalidInputError,
]);
export const SaveContactDetailsResult = resultUnion('SaveContactDetailsResult', 'What saveContactDetails answers.', [
  MyContactDetails,
  InvalidInputError,
]);
export const BlockResidentResult = resultUnion('BlockResidentResult', 'What blockResident answers.', [
  ResidentBlocked,
  NotFoundError,
  OwnSelfError,
]);
export const UnblockResidentResult = resultUnion('UnblockResidentResult', 'What unblockResident answers.', [
  ResidentUnblocked,
  NotFoundError,
]);
