import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AreasService } from '#areas';
import type { SignedIn } from '#kernel';
import { PostsService } from '#marketplace';
import { keysOf } from '#marketplace/api';
import { CurrentActor, Cursors, pageOf, RequiresRole, show, type Connection } from '#platform';

import { AppealsService } from '../appeals.service.js';
import type { WorkItemView } from '../data/work-items.queries.js';
import { ReportsService } from '../reports.service.js';
import { WorkItemsService } from '../work-items.service.js';
import { FinishWorkItemResult } from './brokerage-results.types.js';
import { WorkItemConnection, WorkItemsArgs, WorkItem } from './brokerage.types.js';
import { present } from './desk-errors.types.js';

const ITEMS = 'workItems';

@Resolver()
export class WorkItemsResolver {
  constructor(
    private readonly items: WorkItemsService,
    private readonly posts: PostsService,
    private readonly reports: ReportsService,
    private readonly appeals: AppealsService,
    private readonly areas: AreasService,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => WorkItemConnection, { description: 'What there is to do, or was done, in your areas.' })
  @RequiresRole('broker')
  async workItems(
    @CurrentActor() actor: SignedIn,
    @Args() { state, first, after }: WorkItemsArgs,
  ): Promise<Connection<WorkItem>> {
    const filter = `${actor.id}/${state}`;
    const [at = '', id = ''] = keysOf(this.cursors, ITEMS, filter, after) ?? [];
    const rows = await this.items.page(actor, state, id === '' ? null : { at, id }, first + 1);
    return pageOf(rows, first, await this.shown(actor, rows), (item) =>
      this.cursors.make(ITEMS, filter, [(item.doneAt ?? item.openedAt).toISOString(), item.id]),
    );
  }

  @Mutation(() => FinishWorkItemResult, { description: 'Finish a work item and say what was done.' })
  @RequiresRole('broker')
  async finishWorkItem(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
    @Args('note', { description: 'What was done, at most 500 characters.' }) note: string,
  ): Promise<typeof FinishWorkItemResult> {
    const finished = await this.items.finish(actor, id, note);
    const shown = await this.shown(actor, finished.ok ? [finished.value] : []);
    return show(finished, shown, present);
  }

  /** What the items are about comes with one statement of each kind for the page. */
  private async shown(actor: SignedIn, items: readonly WorkItemView[]): Promise<(item: WorkItemView) => WorkItem> {
    const summaries = await this.posts.postsById([...new Set(items.flatMap(({ postId }) => postId ?? []))]);
    const posts = new Map(summaries.map((post) => [post.id, post]));
    const idsOf = (wanted: WorkItemView['kind']): string[] =>
      items.flatMap(({ kind, subjectId }) => (kind === wanted ? [subjectId] : []));
    const about = {
      tree: await this.areas.tree(),
      posts,
      cases: await this.reports.cases(idsOf('report')),
      appeals: await this.appeals.byId(idsOf('appeal')),
    };
    return (item) => WorkItem.from(item, actor.id, about);
  }
}
