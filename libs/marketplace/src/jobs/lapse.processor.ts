import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Sweeps } from '#platform';

import { PostsService } from '../posts.service.js';

/** Takes posts out of sight whose time is over, every minute. */
@Injectable()
export class LapseSweep implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly posts: PostsService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({ name: 'posts-lapse', everyMs: 60_000, run: () => this.posts.lapseDue() });
  }
}
