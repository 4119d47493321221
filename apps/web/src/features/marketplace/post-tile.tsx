import { Heading } from '../../components/heading.js';
import { TextLink } from '../../components/text-link.js';
import type { PostCardFragment } from '../../lib/graphql/generated/marketplace.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';
import { usePostWords } from './post-words.js';

/** A post in a list. */
export function PostTile({ post }: { readonly post: PostCardFragment }) {
  const say = useWords('marketplace');
  const words = usePostWords();
  const { ahead } = useMoments();
  const { kind, area, author, onceOn, availability, activity, publishedAt, vacancy } = post;
  const hasWhen = onceOn !== null || availability.length > 0;
  return (
    <div className="tve-tile">
      {vacancy === null ? null : (
        <p>
          <span className="nl-data-badge">{say('vacancy')}</span>
        </p>
      )}
      <p className="tve-soft">{[words.kind(kind), ...(activity === null ? [] : [activity.name])].join(' · ')}</p>
      <Heading level={3}>
        <TextLink to={`/posts/${post.id}`}>{post.title}</TextLink>
      </Heading>
      <p>
        {area === null
          ? say('postBy', { name: author.firstName })
          : say('postByIn', { name: author.firstName, area: area.name })}
      </p>
      {hasWhen ? <p>{words.when(onceOn, availability).join('; ')}</p> : null}
      {publishedAt === null ? null : <p className="tve-soft">{say('since', { when: ahead(publishedAt) })}</p>}
    </div>
  );
}
