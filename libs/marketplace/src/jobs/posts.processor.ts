import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Sweeps } from '#platform';

import { PostsService } from '../posts.service.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Takes posts out of sight whose time is over, and tidies the words of the search. */
@Injectable()
export class PostSweeps implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly posts: PostsService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({ name: 'posts-lapse', everyMs: MINUTE_MS, run: () => this.posts.lapseDue() });
    this.sweeps.register({ name: 'posts-forget-words', everyMs: DAY_MS, run: () => this.posts.forgetWords() });
  }
}
