import { NestFactory } from '@nestjs/core';
import { AccountsService } from '#accounts';
import { AppreciationService } from '#appreciation';
import { AreaImportService } from '#areas';
import { PostsService, ReviewService } from '#marketplace';
import { MediatedTurnsService, MediationService, ReadingService, TalksService } from '#negotiation';
import { Database, JsonLogger, type RunSettings } from '#platform';
import { ResidentsService } from '#residents';

import { DemoClock } from './demo-clock.js';
import { DemoModule } from './demo.module.js';
import { settlePeople } from './demo-people.js';
import { writePosts } from './demo-posts.js';
import { playTalks } from './demo-talks.js';

/**
 * Makes the demo world in an empty database, through the services: every rule that holds for people holds for it too.
 * The same world each time; only its dates move with `today`. `tell` hears of each step.
 */
export async function fillDemo(settings: RunSettings, tell: (step: string) => void, today = new Date()): Promise<void> {
  const clock = new DemoClock(today);
  const logger = new JsonLogger(settings.LOG_LEVEL, 'start');
  const context = await NestFactory.createApplicationContext(DemoModule.of(settings, clock), {
    logger,
    abortOnError: false,
  });
  try {
    const database = context.get(Database);
    tell('making the demo world: areas and people …');
    const actors = await settlePeople({
      areas: context.get(AreaImportService),
      accounts: context.get(AccountsService),
      residents: context.get(ResidentsService),
      database,
      clock,
    });
    tell('… their posts …');
    const posts = await writePosts({
      posts: context.get(PostsService),
      review: context.get(ReviewService),
      database,
      clock,
      actors,
    });
    tell('… what they agreed …');
    const talks = await playTalks({
      talks: context.get(TalksService),
      mediated: context.get(MediatedTurnsService),
      mediation: context.get(MediationService),
      database,
      reader: context.get(ReadingService),
      appreciation: context.get(AppreciationService),
      clock,
      actors,
      posts,
    });
    clock.goTo(0);
    await context.get(PostsService).lapseDue();
    tell(`${actors.size} people, ${posts.size} posts, ${talks} talks.`);
  } finally {
    await context.close();
  }
}
