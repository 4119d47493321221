import { ID, ObjectType } from '@nestjs/graphql';
import { InvalidInputError, NotFoundError, Open, resultUnion, TooOftenError, UserError } from '#platform';
import { LinkNotUsableError } from '#accounts/api';

import type { FixedOnceApproved } from '../../organisations/organisations.service.js';
import { InvitationAnswered } from './coordinators.types.js';

@ObjectType({ description: 'Something of an organisation changed; ask for it again.' })
export class OrganisationSaved {
  @Open(() => ID, { description: 'The organisation.' })
  organisationId: string;

  static of(organisationId: string): OrganisationSaved {
    return Object.assign(new OrganisationSaved(), { organisationId });
  }
}

@ObjectType({ implements: () => [UserError], description: 'Another organisation is registered with this number.' })
export class ChamberNumberTakenError extends UserError {
  static of(): ChamberNumberTakenError {
    return Object.assign(new ChamberNumberTakenError(), { message: 'This chamber number is registered already.' });
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'Your address is of a provider where anybody has one: sign in with an address of your organisation.',
})
export class FreeMailAddressError extends UserError {
  @Open(() => String, { description: 'The domain of your address.' })
  domain: string;

  static of({ domain }: { readonly domain: string }): FreeMailAddressError {
    const message = 'Use the address of your organisation.';
    return Object.assign(new FreeMailAddressError(), { message, domain });
  }
}

@ObjectType({ implements: () => [UserError], description: 'This stays as it was approved; close it and register anew.' })
export class FixedOnceApprovedError extends UserError {
  @Open(() => String, { description: 'The field: kind or chamberNumber.' })
  field: string;

  static of({ field }: FixedOnceApproved): FixedOnceApprovedError {
    const message = `The field ${field} stays as it was approved.`;
    return Object.assign(new FixedOnceApprovedError(), { message, field });
  }
}

@ObjectType({ implements: () => [UserError], description: 'The organisation is closed for good.' })
export class OrganisationClosedError extends UserError {
  static of(): OrganisationClosedError {
    return Object.assign(new OrganisationClosedError(), { message: 'This organisation is closed.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'Leads alone do this.' })
export class NotLeadError extends UserError {
  static of(): NotLeadError {
    return Object.assign(new NotLeadError(), { message: 'You do not lead this organisation.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'Nobody else leads it: make another one lead first.' })
export class LastLeadError extends UserError {
  static of(): LastLeadError {
    return Object.assign(new LastLeadError(), { message: 'An organisation has a lead.' });
  }
}

/** How every refusal about organisations is shown. */
export const presentOrganisation = {
  NotFound: () => NotFoundError.of(),
  InvalidInput: InvalidInputError.of,
  TooOften: (e: { readonly retryAfterSeconds: number }) => TooOftenError.of(e.retryAfterSeconds),
  ChamberNumberTaken: () => ChamberNumberTakenError.of(),
  FreeMailAddress: FreeMailAddressError.of,
  FixedOnceApproved: FixedOnceApprovedError.of,
  OrganisationClosed: () => OrganisationClosedError.of(),
  NotLead: () => NotLeadError.of(),
  LastLead: () => LastLeadError.of(),
  LinkNotUsable: () => LinkNotUsableError.of(),
} as const;

export const RegisterOrganisationResult = resultUnion(
  'RegisterOrganisationResult',
  'What registerOrganisation answers.',
  [OrganisationSaved, InvalidInputError, ChamberNumberTakenError, FreeMailAddressError, TooOftenError],
);
export const ChangeOrganisationResult = resultUnion('ChangeOrganisationResult', 'What changeOrganisation answers.', [
  OrganisationSaved,
  InvalidInputError,
  ChamberNumberTakenError,
  FixedOnceApprovedError,
  OrganisationClosedError,
  NotFoundError,
  NotLeadError,
]);
export const CloseOrganisationResult = resultUnion('CloseOrganisationResult', 'What closeOrganisation answers.', [
  OrganisationSaved,
  OrganisationClosedError,
  NotFoundError,
  NotLeadError,
]);
export const InviteCoordinatorResult = resultUnion('InviteCoordinatorResult', 'What inviteCoordinator answers.', [
  OrganisationSaved,
  InvalidInputError,
  OrganisationClosedError,
  NotFoundError,
  NotLeadError,
]);
export const WithdrawInvitationResult = resultUnion('WithdrawInvitationResult', 'What withdrawInvitation answers.', [
  OrganisationSaved,
  NotFoundError,
  NotLeadError,
]);
export const AnswerInvitationResult = resultUnion('AnswerInvitationResult', 'What answerInvitation answers.', [
  InvitationAnswered,
  LinkNotUsableError,
]);
export const CoordinatorResult = resultUnion(
  'CoordinatorResult',
  'What removeCoordinator and changeCoordinatorRole answer.',
  [OrganisationSaved, NotFoundError, NotLeadError, LastLeadError],
);
