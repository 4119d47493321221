import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsArray, IsString, MaxLength } from 'class-validator';
import type { Role } from '#kernel';
import { InvalidInputError, NotFoundError, Open, resultUnion, UserError } from '#platform';

import type { RolesHeld } from '../roles.service.js';

@InputType({ description: 'Whose role changes, and which.' })
export class RoleInput {
  @Field({ description: 'E-mail address of somebody with an account.' })
  @IsString()
  @MaxLength(1000)
  email: string;

  @Field({ description: 'resident, broker, coordinator or administrator.' })
  @IsString()
  @MaxLength(1000)
  role: string;

  @Field(() => [String], {
    defaultValue: [],
    description:
      'Codes of areas, at most 50, for a broker alone. Given for at least one; taken for these, or for all when empty.',
  })
  @IsArray()
  @IsString({ each: true })
  areaCodes: string[];
}

@ObjectType('PersonRoles', { description: 'What somebody may be from now on.' })
export class PersonRolesType {
  @Open(() => ID, { description: 'Whose roles these are.' })
  personId: string;

  @Open(() => [String], { description: 'Roles: resident, broker, coordinator, administrator.' })
  roles: Role[];

  @Open(() => [String], { description: 'Codes of the areas that this person is broker of.' })
  brokerOf: string[];

  static from({ personId, roles, brokerOf }: RolesHeld): PersonRolesType {
    return Object.assign(new PersonRolesType(), { personId, roles: [...roles], brokerOf: [...brokerOf] });
  }
}

@ObjectType({ implements: () => [UserError], description: 'This person does not have that role, or not there.' })
export class RoleNotHeldError extends UserError {
  static of(): RoleNotHeldError {
    return Object.assign(new RoleNotHeldError(), { message: 'This person does not have that role.' });
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'This is the last administrator: make somebody else one first.',
})
export class LastAdministratorError extends UserError {
  static of(): LastAdministratorError {
    return Object.assign(new LastAdministratorError(), { message: 'The last administrator keeps the role.' });
  }
}

export const GrantRoleResult = resultUnion('GrantRoleResult', 'What grantRole answers.', [
  PersonRolesType,
  InvalidInputError,
  NotFoundError,
]);
export const RevokeRoleResult = resultUnion('RevokeRoleResult', 'What revokeRole answers.', [
  PersonRolesType,
  InvalidInputError,
  NotFoundError,
  RoleNotHeldError,
  LastAdministratorError,
]);
