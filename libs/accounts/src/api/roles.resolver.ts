import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '#kernel';
import { CurrentActor, InvalidInputError, NotFoundError, RequiresRole, show } from '#platform';

import { RolesService } from '../roles.service.js';
import {
  GrantRoleResult,
  LastAdministratorError,
  PersonRolesType,
  RevokeRoleResult,
  RoleInput,
  RoleNotHeldError,
} from './roles.types.js';

const present = {
  InvalidInput: InvalidInputError.of,
  NotFound: () => NotFoundError.of(),
  RoleNotHeld: () => RoleNotHeldError.of(),
  LastAdministrator: () => LastAdministratorError.of(),
};

/** Roles, for administrators. */
@Resolver()
export class RolesResolver {
  constructor(private readonly roles: RolesService) {}

  @Mutation(() => GrantRoleResult, { description: 'Give somebody with an account a role.' })
  @RequiresRole('administrator')
  async grantRole(@CurrentActor() actor: SignedIn, @Args('input') input: RoleInput): Promise<typeof GrantRoleResult> {
    return show(await this.roles.grant(actor, input, { enrol: false }), PersonRolesType.from, present);
  }

  @Mutation(() => RevokeRoleResult, {
    description: 'Take a role; it is lost at once, in sessions that are open too. The last administrator keeps it.',
  })
  @RequiresRole('administrator')
  async revokeRole(@CurrentActor() actor: SignedIn, @Args('input') input: RoleInput): Promise<typeof RevokeRoleResult> {
    return show(await this.roles.revoke(actor, input), PersonRolesType.from, present);
  }
}
