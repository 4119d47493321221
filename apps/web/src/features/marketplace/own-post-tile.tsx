import { Heading } from '../../components/heading.js';
import { TextLink } from '../../components/text-link.js';
import type { MyPostsQuery } from '../../lib/graphql/generated/posts.js';
import { useWords } from '../../lib/wording/wording.js';
import { wordsNeeded } from './own-words-needed.rules.js';
import { usePostWords } from './post-words.js';
import './marketplace.css';

/** An own post in a list, with how it stands. */
export function OwnPostTile({ post }: { readonly post: MyPostsQuery['myPosts']['edges'][number]['node'] }) {
  const say = useWords('marketplace');
  const words = usePostWords();
  const { id, kind, title } = post;
  const needed = wordsNeeded(post);
  const state = needed === 'changeAsked' || needed === 'refused' ? needed : post.state;
  return (
    <div className="tve-tile">
      <p className="tve-soft">{words.kind(kind)}</p>
      <Heading level={3}>
        <TextLink to={`/posts/${id}`}>{title}</TextLink>
      </Heading>
      <p>
        <span className="nl-data-badge">{say('stateShort', { state })}</span>
      </p>
    </div>
  );
}
