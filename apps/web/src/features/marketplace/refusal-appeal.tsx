import { useQuery } from 'urql';

import { Paragraph } from '../../components/paragraph.js';
import { TextLink } from '../../components/text-link.js';
import { PostRefusalDocument } from '../../lib/graphql/generated/reports.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';

/** That one can appeal against a refusal and until when, or how the appeal stands; nothing when nothing was refused. */
export function RefusalAppeal({ postId }: { readonly postId: string }) {
  const say = useWords('marketplace');
  const { day, ahead } = useMoments();
  const [{ data }] = useQuery({ query: PostRefusalDocument, variables: { postId } });
  const refusal = data?.postRefusal;
  if (!refusal) return null;
  const { appealUntil, appealState, appealNote } = refusal;
  return (
    <>
      {appealState === null ? null : <Paragraph>{say('appealState', { state: appealState })}</Paragraph>}
      {appealNote === null ? null : (
        <blockquote className="tve-post__text" dir="auto">
          {appealNote}
        </blockquote>
      )}
      {appealUntil === null ? null : (
        <Paragraph>
          {say('appealMay', { day: day(appealUntil), ahead: ahead(appealUntil) })}{' '}
          <TextLink to={`/posts/${postId}/appeal`}>{say('appealTitle')}</TextLink>
        </Paragraph>
      )}
    </>
  );
}
