import { GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AreaTree } from '#areas';
import { AreaType } from '#areas/api';
import type { Locale, PersonId } from '#kernel';
import { Open } from '#platform';

import type { RingAtDesk, RingParty, RingSeen } from '../../data/rings/ring-view.queries.js';
import type { RingEnd, RingState } from '../../domain/rings/ring.rules.js';
import { TermsType } from '../talks/terms.types.js';

/** How a ring stands. */
export const RingStates = {
  proposed: 'proposed',
  agreed: 'agreed',
  dissolved: 'dissolved',
} as const satisfies Record<RingState, RingState>;
const RingEnds = {
  declined: 'declined',
  noAnswer: 'noAnswer',
  notPossible: 'notPossible',
} as const satisfies Record<RingEnd, RingEnd>;

registerEnumType(RingStates, {
  name: 'RingState',
  description: 'How a ring stands.',
  valuesMap: {
    proposed: { description: 'Everybody in it is asked; not everybody said yes to the same version.' },
    agreed: { description: 'Everybody said yes: each leg is an agreement of its own.' },
    dissolved: { description: 'It did not come about. By whom is told to nobody.' },
  },
});
registerEnumType(RingEnds, {
  name: 'RingEnd',
  description: 'Why a ring did not come about; by whom is written nowhere.',
  valuesMap: {
    declined: { description: 'Somebody said no.' },
    noAnswer: { description: 'Not everybody answered in time.' },
    notPossible: { description: 'It cannot be any more: people or posts are not there for it.' },
  },
});

@ObjectType({ description: 'Somebody in a ring: first name and neighbourhood.' })
export class RingPerson {
  @Open(() => String, { description: 'First name.' })
  firstName: string;

  @Open(() => AreaType, { nullable: true, description: 'Neighbourhood.' })
  area: AreaType | null;

  @Open(() => Boolean, { description: 'Whether it is you.' })
  isYou: boolean;

  @Open(() => ID, { nullable: true, description: 'The id, for brokers; null for people in the ring.' })
  personId: PersonId | null;
}

@ObjectType({ description: 'One helps one other.' })
export class RingLeg {
  @Open(() => Int, { description: 'From 1; who helps was helped in the leg before.' })
  number: number;

  @Open(() => RingPerson, { description: 'Who helps.' })
  helper: RingPerson;

  @Open(() => RingPerson, { description: 'Who is helped.' })
  helped: RingPerson;

  @Open(() => TermsType, { description: 'What, when and where.' })
  terms: TermsType;

  @Open(() => ID, { nullable: true, description: 'The post that it is about, for brokers.' })
  postId: string | null;

  @Open(() => ID, { nullable: true, description: 'The agreement that it became, when it is yours.' })
  agreementId: string | null;
}

@ObjectType({ description: 'What somebody would like another way.' })
export class RingWish {
  @Open(() => RingPerson, { description: 'Who.' })
  person: RingPerson;

  @Open(() => String, { description: 'In their words.' })
  words: string;
}

type Shown = RingSeen | RingAtDesk;

/** Shows people and legs of one ring to one viewer; ids are for brokers. */
class RingShowing {
  constructor(
    private readonly ring: Shown,
    private readonly tree: AreaTree,
    private readonly viewer: PersonId | null,
  ) {}

  person(id: PersonId): RingPerson {
    const party: RingParty = this.ring.parties.find((one) => one.id === id) ?? { id, firstName: '', areaCode: null };
    const area = party.areaCode === null ? undefined : this.tree.find(party.areaCode);
    return Object.assign(new RingPerson(), {
      firstName: party.firstName,
      area: area ? AreaType.from(area) : null,
      isYou: id === this.viewer,
      personId: this.viewer === null ? id : null,
    });
  }

  legs(locale: Locale, agreements: Readonly<Record<string, string>>): RingLeg[] {
    return this.ring.legs.map(({ helperId, helpedId, postId, terms }, at) =>
      Object.assign(new RingLeg(), {
        number: at + 1,
        helper: this.person(helperId),
        helped: this.person(helpedId),
        terms: TermsType.from(terms, locale),
        postId: this.viewer === null ? postId : null,
        agreementId: agreements[String(at + 1)] ?? null,
      }),
    );
  }

  get head() {
    const { id, state, version, hash, brokerName, openedAt, answerBy } = this.ring;
    return { id, state, version, hash, openedAt, broker: brokerName, answerBy: state === 'proposed' ? answerBy : null };
  }
}

@ObjectType({
  description:
    'Everybody helps the next one. It is agreed when everybody said yes to the same version; one no ends it.',
})
export class Ring {
  @Open(() => ID, { description: 'The id.' })
  id: string;

  @Open(() => RingStates, { description: 'How it stands.' })
  state: RingState;

  @Open(() => Int, { description: 'Number of the version that stands.' })
  version: number;

  @Open(() => String, { description: 'Its hash, to which you say yes.' })
  hash: string;

  @Open(() => String, { description: 'First name of the broker.' })
  broker: string;

  @Open(() => [RingLeg], { description: 'Who helps whom, round the ring.' })
  legs: RingLeg[];

  @Open(() => Boolean, { description: 'Whether you said yes to this version.' })
  youSaidYes: boolean;

  @Open(() => String, { nullable: true, description: 'What you asked to change in this version.' })
  yourWish: string | null;

  @Open(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Until when you can answer; null when it is settled.',
  })
  answerBy: Date | null;

  @Open(() => GraphQLISODateTime, { description: 'Since when.' })
  openedAt: Date;

  static from(ring: RingSeen, tree: AreaTree, locale: Locale): Ring {
    const showing = new RingShowing(ring, tree, ring.viewerId);
    const { youConsented: youSaidYes, yourWish, agreements } = ring;
    return Object.assign(new Ring(), { ...showing.head, youSaidYes, yourWish, legs: showing.legs(locale, agreements) });
  }
}

@ObjectType('RingAtDesk', { description: 'A ring in your areas: how many said yes, and not who said what.' })
export class RingAtDeskType {
  @Open(() => ID, { description: 'The id.' })
  id: string;

  @Open(() => RingStates, { description: 'How it stands.' })
  state: RingState;

  @Open(() => RingEnds, { nullable: true, description: 'Why it did not come about.' })
  endedBecause: RingEnd | null;

  @Open(() => Int, { description: 'Number of the version that stands.' })
  version: number;

  @Open(() => String, { description: 'Its hash.' })
  hash: string;

  @Open(() => String, { description: 'First name of the broker who put that version forward.' })
  broker: string;

  @Open(() => [RingLeg], { description: 'Who helps whom, round the ring.' })
  legs: RingLeg[];

  @Open(() => Int, { description: 'How many said yes to this version.' })
  consents: number;

  @Open(() => [RingWish], { description: 'What people would like another way in this version.' })
  wishes: RingWish[];

  @Open(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Until when people can answer; null when it is settled.',
  })
  answerBy: Date | null;

  @Open(() => GraphQLISODateTime, { description: 'Since when.' })
  openedAt: Date;

  static from(ring: RingAtDesk, tree: AreaTree, locale: Locale): RingAtDeskType {
    const showing = new RingShowing(ring, tree, null);
    const wishes = ring.wishes.map(({ personId, words }) =>
      Object.assign(new RingWish(), { words, person: showing.person(personId) }),
    );
    const { consents, endedBecause } = ring;
    return Object.assign(new RingAtDeskType(), {
      ...showing.head,
      consents,
      endedBecause,
      wishes,
      legs: showing.legs(locale, {}),
    });
  }
}
