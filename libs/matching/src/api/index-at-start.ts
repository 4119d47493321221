import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';

import { IndexedPosts } from '../indexed-posts.service.js';

/** Begins to read the index when the api starts, so that the first questions need not. */
@Injectable()
export class IndexAtStart implements OnApplicationBootstrap {
  constructor(private readonly index: IndexedPosts) {}

  onApplicationBootstrap(): void {
    this.index.begin();
  }
}
