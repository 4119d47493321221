import { ArgsType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { AreaTree } from '#areas';
import { AreaType } from '#areas/api';
import { connectionOf, Open, PageArgs } from '#platform';

import type { OrganisationView, PublicOrganisation } from '../../data/organisations/organisations.queries.js';
import type { OrganisationForm } from '../../domain/organisations/organisation-form.rules.js';
import {
  ORGANISATION_KINDS,
  type CoordinatorRole,
  type OrganisationKind,
  type OrganisationState,
} from '../../domain/organisation.rules.js';

const Kinds = { volunteer: 'volunteer', public: 'public', company: 'company' } as const;
const States = { inReview: 'inReview', approved: 'approved', refused: 'refused', closed: 'closed' } as const;
/** What coordinators may be, as GraphQL has it. */
export const Roles = { lead: 'lead', coordinator: 'coordinator' } as const;
/** Far above the rules: longer texts are no honest mistake. */
export const MOST_LETTERS = 5000;

registerEnumType(Kinds, {
  name: 'OrganisationKind',
  description: 'What sort of organisation it is.',
  valuesMap: {
    volunteer: { description: 'A volunteer organisation.' },
    public: { description: 'A public body: municipality, library, school.' },
    company: { description: 'A company that offers hours, rooms or material.' },
  },
});
registerEnumType(States, {
  name: 'OrganisationState',
  description: 'Where an organisation stands.',
  valuesMap: {
    inReview: { description: 'A broker is to check it; nobody else sees it.' },
    approved: { description: 'Everybody can see it, and coordinators act in its name.' },
    refused: { description: 'A broker refused it, with a note. It can be changed and handed in again.' },
    closed: { description: 'It is no more.' },
  },
});
registerEnumType(Roles, {
  name: 'CoordinatorRole',
  description: 'What somebody may do for an organisation.',
  valuesMap: {
    lead: { description: 'Acts in its name, invites others, and changes what it says of itself.' },
    coordinator: { description: 'Acts in its name.' },
  },
});

@InputType({ description: 'What an organisation says of itself.' })
export class OrganisationInput implements OrganisationForm {
  @Field({ description: 'Its name, 2 to 80 characters.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  name: string;

  @Field(() => Kinds, { description: 'What sort of organisation it is; fixed once it is approved.' })
  @IsIn(ORGANISATION_KINDS)
  kind: OrganisationKind;

  @Field({ description: 'Its number at the chamber of commerce, eight digits; fixed once it is approved.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  chamberNumber: string;

  @Field({ description: 'What it does, in plain words, 10 to 1000 characters.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  about: string;

  @Field(() => ID, { description: 'Code of its neighbourhood or district.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  areaCode: string;

  @Field({ description: 'Whether its volunteers are insured for liability.' })
  @IsBoolean()
  isInsured: boolean;

  @Field({ description: 'Whether it works without profit.' })
  @IsBoolean()
  isNonProfit: boolean;

  @Field({ description: 'Whether volunteers do what somebody would be paid for otherwise.' })
  @IsBoolean()
  replacesPaidWork: boolean;

  @Field({ description: 'Whether it pays the expenses of volunteers.' })
  @IsBoolean()
  paysExpenses: boolean;

  @Field({ description: 'Whether volunteers can try first.' })
  @IsBoolean()
  hasTrialPeriod: boolean;
}

@ObjectType('Organisation', { description: 'An organisation that a broker approved, as everybody reads it.' })
export class OrganisationType {
  @Open(() => ID, { description: 'The id; the author of its posts has the same.' })
  id: string;

  @Open(() => String, { description: 'The name that was approved.' })
  name: string;

  @Open(() => Kinds, { description: 'What sort of organisation it is.' })
  kind: OrganisationKind;

  @Open(() => String, { description: 'What it does, in its own words.' })
  about: string;

  @Open(() => AreaType, { nullable: true, description: 'Where; null when the area is not known here.' })
  area: AreaType | null;

  @Open(() => GraphQLISODateTime, { description: 'Since when it is registered here.' })
  since: Date;

  static from({ areaCode, ...organisation }: PublicOrganisation, tree: AreaTree): OrganisationType {
    const area = tree.find(areaCode);
    return Object.assign(new OrganisationType(), { ...organisation, area: area ? AreaType.from(area) : null });
  }
}

@ObjectType({ description: 'What an organisation says of itself, for its coordinators and the brokers who check it.' })
export class OrganisationFacts {
  @Open(() => ID, { description: 'The id; with it coordinators act in its name.' })
  id: string;

  @Open(() => String, { description: 'The name as it was last handed in.' })
  name: string;

  @Open(() => String, { nullable: true, description: 'The name that everybody reads; null while none was approved.' })
  approvedName: string | null;

  @Open(() => Kinds, { description: 'What sort of organisation it is.' })
  kind: OrganisationKind;

  @Open(() => String, { description: 'Its number at the chamber of commerce.' })
  chamberNumber: string;

  @Open(() => String, { description: 'The domain of the address with which it was registered.' })
  mailDomain: string;

  @Open(() => String, { description: 'What it does, as it was last handed in.' })
  about: string;

  @Open(() => AreaType, { nullable: true, description: 'Where; null when the area is not known here.' })
  area: AreaType | null;

  @Open(() => Boolean, { description: 'Whether its volunteers are insured for liability.' })
  isInsured: boolean;

  @Open(() => Boolean, { description: 'Whether it works without profit.' })
  isNonProfit: boolean;

  @Open(() => Boolean, { description: 'Whether volunteers do what somebody would be paid for otherwise.' })
  replacesPaidWork: boolean;

  @Open(() => Boolean, { description: 'Whether it pays the expenses of volunteers.' })
  paysExpenses: boolean;

  @Open(() => Boolean, { description: 'Whether volunteers can try first.' })
  hasTrialPeriod: boolean;

  @Open(() => States, { description: 'Where it stands.' })
  state: OrganisationState;

  @Open(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Since when a broker is to check what was handed in; null when nothing waits.',
  })
  handedInAt: Date | null;

  @Open(() => String, { nullable: true, description: 'What the broker wrote with the last refusal.' })
  note: string | null;

  @Open(() => GraphQLISODateTime, { description: 'When it was registered.' })
  registeredAt: Date;

  @Open(() => String, { description: 'First name of who registered it.' })
  registeredBy: string;

  @Open(() => Int, { description: 'Goes up with every change.' })
  version: number;

  static from(organisation: OrganisationView, tree: AreaTree): OrganisationFacts {
    const { areaCode, registrant, role: _role, registeredBy: _id, ...facts } = organisation;
    const area = tree.find(areaCode);
    const shown = { ...facts, registeredBy: registrant, area: area ? AreaType.from(area) : null };
    return Object.assign(new OrganisationFacts(), shown);
  }
}

@ObjectType({ description: 'An organisation for which you act.' })
export class MyOrganisation {
  @Open(() => OrganisationFacts, { description: 'What it says of itself.' })
  facts: OrganisationFacts;

  @Open(() => Roles, { description: 'What you may do for it.' })
  role: CoordinatorRole;

  @Open(() => Boolean, { description: 'Whether you can act in its name now, by the header `x-on-behalf-of`.' })
  mayAct: boolean;

  static from(organisation: OrganisationView, tree: AreaTree): MyOrganisation {
    const mayAct = organisation.state === 'approved';
    const facts = OrganisationFacts.from(organisation, tree);
    return Object.assign(new MyOrganisation(), { facts, role: organisation.role ?? 'coordinator', mayAct });
  }
}

/** Of which area organisations are asked for. */
@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Code of an area, with all below it; everywhere when left out.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_LETTERS)
  areaCode?: string | null;
}

/** Of which organisation the journal is asked for. */
@ArgsType()
export class OrganisationJournalArgs extends PageArgs {
  @Field(() => ID, { description: 'The organisation.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  organisationId: string;
}

export const OrganisationConnection = connectionOf(OrganisationType, 'Organisation');
