import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor, SignedIn } from '#kernel';
import { Anyone, CurrentActor, CurrentRequest, RequiresRole, show, type RequestContext } from '#platform';

import { ReportsService } from '../reports.service.js';
import {
  DismissReportArgs,
  DismissReportResult,
  presentReport,
  ReportDecided,
  ReportInput,
  ReportResult,
  ReportTaken,
  UpholdReportArgs,
  UpholdReportResult,
} from './reports.types.js';

/** Reports of what breaks a house rule, and what brokers decide. */
@Resolver()
export class ReportsResolver {
  constructor(private readonly reports: ReportsService) {}

  @Mutation(() => ReportResult, {
    description:
      'Report what breaks a house rule: a post, also without an account, or, signed in, talks of yours or somebody met there. A broker decides; at most 10 a day.',
  })
  @Anyone()
  async report(
    @CurrentActor() actor: Actor,
    @CurrentRequest() { address }: RequestContext,
    @Args('input') input: ReportInput,
  ): Promise<typeof ReportResult> {
    return show(await this.reports.report(actor, input, address), () => ReportTaken.of(input), presentReport('reason'));
  }

  @Mutation(() => UpholdReportResult, {
    description:
      'Decide that what was reported breaks a house rule. A post is taken from view; whom it is about is told, and may appeal about a post.',
  })
  @RequiresRole('broker')
  async upholdReport(
    @CurrentActor() actor: SignedIn,
    @Args() { caseId, rule, reason }: UpholdReportArgs,
  ): Promise<typeof UpholdReportResult> {
    const decided = await this.reports.uphold(actor, caseId, rule, reason);
    return show(decided, (id) => ReportDecided.of(id, 'upheld'), presentReport('reason'));
  }

  @Mutation(() => DismissReportResult, { description: 'Decide that what was reported can stay; it stays as it is.' })
  @RequiresRole('broker')
  async dismissReport(
    @CurrentActor() actor: SignedIn,
    @Args() { caseId, note }: DismissReportArgs,
  ): Promise<typeof DismissReportResult> {
    const decided = await this.reports.dismiss(actor, caseId, note);
    return show(decided, (id) => ReportDecided.of(id, 'dismissed'), presentReport('note'));
  }
}
