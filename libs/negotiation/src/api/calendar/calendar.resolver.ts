import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Clock, type SignedIn } from '#kernel';
import { CurrentActor, SETTINGS_TOKEN, show, SignedInOnly, type RunSettings } from '#platform';

import { CalendarLinksService } from '../../calendar/calendar-links.service.js';
import { CalendarService } from '../../calendar/calendar.service.js';
import {
  CalendarFileType,
  CalendarLinkRevokedType,
  CalendarLinkType,
  MakeCalendarLinkResult,
  NewCalendarLinkType,
  RevokeCalendarLinkResult,
} from './calendar.types.js';
import { presentFor } from '../errors.types.js';

/** One's agreements in a calendar of one's own. */
@Resolver()
export class CalendarResolver {
  constructor(
    private readonly calendars: CalendarService,
    private readonly links: CalendarLinksService,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  @Query(() => CalendarFileType, {
    nullable: true,
    description: 'The times of an agreement of yours as a calendar file; null when it is not there for you.',
  })
  @SignedInOnly()
  async agreementCalendar(
    @CurrentActor() actor: SignedIn,
    @Args('agreementId', { type: () => ID, description: 'Which agreement.' }) agreementId: string,
  ): Promise<CalendarFileType | null> {
    const file = await this.calendars.ofAgreement(actor, agreementId);
    return file && CalendarFileType.from(file);
  }

  @Query(() => CalendarLinkType, {
    nullable: true,
    description: 'Whether there is a private link to your calendar; null when there is none.',
  })
  @SignedInOnly()
  async myCalendarLink(@CurrentActor() actor: SignedIn): Promise<CalendarLinkType | null> {
    const madeAt = await this.links.madeAt(actor);
    return madeAt && CalendarLinkType.of(madeAt);
  }

  @Mutation(() => MakeCalendarLinkResult, {
    description: 'Make a private link to your calendar. One that you had before stops working.',
  })
  @SignedInOnly()
  async makeCalendarLink(@CurrentActor() actor: SignedIn): Promise<typeof MakeCalendarLinkResult> {
    const shown = (token: string): NewCalendarLinkType => NewCalendarLinkType.of(token, this.settings.PUBLIC_URL);
    return show(await this.links.make(actor), shown, presentFor(actor.locale));
  }

  @Mutation(() => RevokeCalendarLinkResult, { description: 'Take your private link away: it stops working at once.' })
  @SignedInOnly()
  async revokeCalendarLink(@CurrentActor() actor: SignedIn): Promise<typeof RevokeCalendarLinkResult> {
    const shown = (): CalendarLinkRevokedType => CalendarLinkRevokedType.of(this.clock.now());
    return show(await this.links.revoke(actor), shown, presentFor(actor.locale));
  }
}
