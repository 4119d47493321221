import { gridOf, wallTimeOf, type SignedIn } from '#kernel';
import type { PostsService, ReviewService } from '#marketplace';
import type { Database } from '#platform';

import type { DemoClock } from './demo-clock.js';
import type { DemoPost } from './demo-world.types.js';
import { must } from './must.js';
import { DEMO_PEOPLE } from './people.data.js';
import { DEMO_POSTS } from './posts.data.js';

const ZONE = 'Europe/Amsterdam';
/** Posts are spread over these days, the first ones longest ago. */
const SPREAD_DAYS = 25;
/** Longer ago than a post stays open. */
const LAPSED_DAYS_AGO = 90;

interface Needs {
  readonly posts: PostsService;
  readonly review: ReviewService;
  readonly database: Database;
  readonly clock: DemoClock;
  readonly actors: ReadonlyMap<string, SignedIn>;
}

/** Writes and reviews the posts; answers the id under each key. */
export async function writePosts(needs: Needs): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [at, post] of DEMO_POSTS.entries()) {
    needs.clock.goTo(daysAgo(post, at), at);
    ids.set(post.key, await writePost(needs, post));
  }
  return ids;
}

const daysAgo = (post: DemoPost, at: number): number =>
  post.state === 'lapsed' ? LAPSED_DAYS_AGO : SPREAD_DAYS - Math.floor((at * (SPREAD_DAYS - 2)) / DEMO_POSTS.length);

async function writePost({ posts, review, database, clock, actors }: Needs, post: DemoPost): Promise<string> {
  const author = actorOf(actors, post.author);
  const { postId, revision } = must(
    `post ${post.key}`,
    await posts.writePost(author, post.kind, contentOf(post, clock)),
  );
  if (post.state === 'draft') return postId;
  must(`sending ${post.key}`, await posts.submitPost(author, postId));
  if (post.state === 'inReview') return postId;
  const broker = brokerOf(actors, post.author);
  await database.write(async (tx) => {
    const note = post.reviewNote ?? '';
    if (post.state === 'changeAsked')
      must(`sending back ${post.key}`, await review.askChange(tx, broker, postId, revision, note));
    else if (post.state === 'refused')
      must(`refusing ${post.key}`, await review.refuse(tx, broker, postId, revision, post.refusedFor ?? 'other', note));
    else must(`approving ${post.key}`, await review.approve(tx, broker, postId, revision));
  });
  if (post.state === 'withdrawn') must(`withdrawing ${post.key}`, await posts.withdrawPost(author, postId));
  return postId;
}

/** The date of a post counts from the day the world is made. */
function contentOf(post: DemoPost, clock: DemoClock) {
  return {
    text: post.text,
    activity: post.activity,
    availability: gridOf(post.availability),
    place: post.place,
    inReturn: post.inReturn,
    inReturnText: post.inReturnText,
    wantedActivity: post.wantedActivity,
    languages: post.languages,
    onceOn: post.onceInDays === null ? null : wallTimeOf(clock.inDays(post.onceInDays), ZONE).slice(0, 10),
    places: post.places,
  };
}

/** Who acts under a key. */
export function actorOf(actors: ReadonlyMap<string, SignedIn>, key: string): SignedIn {
  const actor = actors.get(key);
  if (!actor) throw new Error(`Nobody in the demo world is called ${key}.`);
  return actor;
}

/** The broker of the district that somebody lives in. */
function brokerOf(actors: ReadonlyMap<string, SignedIn>, key: string): SignedIn {
  const area = DEMO_PEOPLE.find((person) => person.key === key)?.area ?? '';
  const district = `WK${area.slice(2, 8)}`;
  const broker = DEMO_PEOPLE.find((person) => person.brokerOf.includes(district));
  return actorOf(actors, broker?.key ?? 'ellen');
}
