import { ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AreaTree } from '#areas';
import type { OrganisationToCheck, OrganisationWarning } from '#organisations';
import { OrganisationFacts, OrganisationSaved } from '#organisations/api';
import { InvalidInputError, NotFoundError, Open, resultUnion, UserError } from '#platform';

import { badLength } from './reports.types.js';

const Warnings = {
  notInsured: 'notInsured',
  forProfit: 'forProfit',
  replacesPaidWork: 'replacesPaidWork',
  paysNoExpenses: 'paysNoExpenses',
  domainUnlikeName: 'domainUnlikeName',
  nameLikeAnother: 'nameLikeAnother',
} as const satisfies Record<OrganisationWarning, OrganisationWarning>;

registerEnumType(Warnings, {
  name: 'OrganisationWarning',
  description: 'What to look at before an organisation is approved; none decides by itself.',
  valuesMap: {
    notInsured: { description: 'Its volunteers are not insured for liability.' },
    forProfit: { description: 'It is no company and works for profit.' },
    replacesPaidWork: { description: 'Volunteers do what somebody would be paid for.' },
    paysNoExpenses: { description: 'Volunteers pay their own expenses.' },
    domainUnlikeName: { description: 'The domain of the address does not look like the name.' },
    nameLikeAnother: { description: 'The name looks like that of an approved organisation.' },
  },
});

@ObjectType('OrganisationToCheck', { description: 'What an organisation says, for a broker of its area.' })
export class OrganisationToCheckType {
  @Open(() => ID, { description: 'The organisation: subjectId of its work item.' })
  id: string;

  @Open(() => OrganisationFacts, { description: 'What it says of itself.' })
  facts: OrganisationFacts;

  @Open(() => [Warnings], { description: 'What to look at.' })
  warnings: readonly OrganisationWarning[];

  static from({ organisation, warnings }: OrganisationToCheck, tree: AreaTree): OrganisationToCheckType {
    const facts = OrganisationFacts.from(organisation, tree);
    return Object.assign(new OrganisationToCheckType(), { id: organisation.id, facts, warnings });
  }
}

@ObjectType({ implements: () => [UserError], description: 'Nobody checks an organisation of their own.' })
export class OwnOrganisationError extends UserError {
  static of(): OwnOrganisationError {
    return Object.assign(new OwnOrganisationError(), { message: 'You registered this organisation or act for it.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'Nothing of this organisation waits for a check.' })
export class NothingToCheckError extends UserError {
  static of(): NothingToCheckError {
    return Object.assign(new NothingToCheckError(), { message: 'Nothing waits for a check.' });
  }
}

@ObjectType({ implements: () => [UserError], description: 'The organisation says something else by now: look again.' })
export class StaleOrganisationError extends UserError {
  @Open(() => Int, { description: 'The version that waits now.' })
  version: number;

  static of({ version }: { readonly version: number }): StaleOrganisationError {
    const message = `Version ${version} waits now.`;
    return Object.assign(new StaleOrganisationError(), { message, version });
  }
}

/** How every refusal about checks is shown. */
export const presentCheck = {
  NotFound: () => NotFoundError.of(),
  InvalidInput: InvalidInputError.of,
  OwnOrganisation: () => OwnOrganisationError.of(),
  NothingToCheck: () => NothingToCheckError.of(),
  StaleOrganisation: StaleOrganisationError.of,
  NoteLength: (e: { readonly length: number; readonly min: number; readonly max: number }) => badLength('note', e),
} as const;

const ERRORS = [
  NotFoundError,
  InvalidInputError,
  OwnOrganisationError,
  NothingToCheckError,
  StaleOrganisationError,
] as const;
export const ApproveOrganisationResult = resultUnion('ApproveOrganisationResult', 'What approveOrganisation answers.', [
  OrganisationSaved,
  ...ERRORS,
]);
export const RefuseOrganisationResult = resultUnion('RefuseOrganisationResult', 'What refuseOrganisation answers.', [
  OrganisationSaved,
  ...ERRORS,
]);
