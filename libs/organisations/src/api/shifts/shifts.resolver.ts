import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Actor, SignedIn } from '#kernel';
import { keysOf } from '#marketplace/api';
import {
  Anyone,
  CurrentActor,
  Cursors,
  PageArgs,
  pageOf,
  SeenForAnother,
  SignedInOnly,
  type Connection,
} from '#platform';

import { ShiftReaderService } from '../../shifts/shift-reader.service.js';
import { RosterArgs, ShiftArgs, ShiftsArgs } from './shift-args.types.js';
import { ShiftSights } from './shift-sights.service.js';
import { RosterShiftType, ShiftConnection, ShiftHappeningType, ShiftType } from './shifts.types.js';

const MY_SHIFTS = 'myShifts';

/** Shifts, for volunteers and for their organisers. */
@Resolver()
export class ShiftsResolver {
  constructor(
    private readonly reader: ShiftReaderService,
    private readonly sights: ShiftSights,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => ShiftType, { nullable: true, description: 'A shift, or null when it is not there for you.' })
  @Anyone()
  @SeenForAnother()
  shift(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
  ): Promise<ShiftType | null> {
    return this.sights.shift(actor, id);
  }

  @Query(() => [ShiftType], {
    description: 'The shifts of a vacancy that start in a stretch of time, in order, without names.',
  })
  @Anyone()
  @SeenForAnother()
  async shifts(@CurrentActor() actor: Actor, @Args() { vacancyId, from, to }: ShiftsArgs): Promise<ShiftType[]> {
    const looking = this.sights.looking(actor);
    const views = await this.reader.ofVacancy(actor, vacancyId, from, to);
    return views.map((view) => ShiftType.from(view, looking));
  }

  @Query(() => ShiftConnection, {
    description: 'The shifts that you have a place on or wait for, until they end, the next one first.',
  })
  @SignedInOnly()
  @SeenForAnother()
  async myShifts(@CurrentActor() actor: SignedIn, @Args() { first, after }: PageArgs): Promise<Connection<ShiftType>> {
    const keys = keysOf(this.cursors, MY_SHIFTS, actor.id, after);
    const mark = keys && { startsAt: new Date(keys[0] ?? ''), id: keys[1] ?? '' };
    const looking = this.sights.looking(actor);
    return pageOf(
      await this.reader.mine(actor, mark, first + 1),
      first,
      (view) => ShiftType.from(view, looking),
      ({ shift }) => this.cursors.make(MY_SHIFTS, actor.id, [shift.startsAt.toISOString(), shift.id]),
    );
  }

  @Query(() => [RosterShiftType], {
    description: 'The shifts of your organisation that start in a stretch of time, with who comes; none of others.',
  })
  @SignedInOnly()
  @SeenForAnother()
  async roster(
    @CurrentActor() actor: SignedIn,
    @Args() { organisationId, from, to }: RosterArgs,
  ): Promise<RosterShiftType[]> {
    const looking = this.sights.looking(actor);
    const shifts = await this.reader.roster(actor, organisationId, from, to);
    return shifts.map((shift) => RosterShiftType.from(shift, looking));
  }

  @Query(() => [ShiftHappeningType], {
    description: 'What happened with a shift of your organisation, newest first, at most 200 steps; none of others.',
  })
  @SignedInOnly()
  @SeenForAnother()
  async shiftStory(@CurrentActor() actor: SignedIn, @Args() { shiftId }: ShiftArgs): Promise<ShiftHappeningType[]> {
    return (await this.reader.story(actor, shiftId)).map(ShiftHappeningType.of);
  }
}
