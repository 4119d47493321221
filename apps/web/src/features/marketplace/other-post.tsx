import { ButtonLink } from '../../components/button.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextLink } from '../../components/text-link.js';
import type { PostWordsFragment } from '../../lib/graphql/generated/posts.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/wording/wording.js';
import { NotForMe } from '../matching/not-for-me.js';
import { KeepAway } from '../residents/keep-away.js';
import { WhyItFits } from '../matching/why-it-fits.js';

/** What somebody else can do with a post, and why it fits. */
export function OtherPost({ post }: { readonly post: PostWordsFragment }) {
  const say = useWords('marketplace');
  const { me } = useSession();
  const respond = `/posts/${post.id}/respond`;
  const mayRespond = post.allowedMoves.includes('respond');
  return (
    <>
      {post.places > 1 ? <Paragraph>{say('placesLeft', { count: post.placesLeft })}</Paragraph> : null}
      {me ? <WhyItFits post={post} /> : null}
      {mayRespond || me === null ? (
        <>
          <Paragraph>{say('respondHint')}</Paragraph>
          <div className="tve-buttons">
            <ButtonLink to={me === null ? `/log-in?to=${encodeURIComponent(respond)}` : respond}>
              {me === null ? say('respondSignIn') : say('respond')}
            </ButtonLink>
          </div>
        </>
      ) : null}
      {me ? <NotForMe postId={post.id} /> : null}
      {me ? (
        <KeepAway personId={post.author.id} name={post.author.firstName} reportAt={`/report/post/${post.id}`} />
      ) : (
        <Paragraph>
          <TextLink to={`/report/post/${post.id}`}>{say('report')}</TextLink>
        </Paragraph>
      )}
    </>
  );
}
