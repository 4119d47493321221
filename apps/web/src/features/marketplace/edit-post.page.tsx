import { useParams } from 'react-router';
import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { PostDocument } from '../../lib/graphql/generated/posts.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { Composer } from './composer.js';
import { draftOf } from './draft.rules.js';
import { ReviewNote } from './review-note.js';

/** Giving an own post other words. */
export function EditPostPage() {
  const { id = '' } = useParams();
  const query = useQuery({ query: PostDocument, variables: { id } });
  return (
    <Answered query={query}>
      {({ post }) => {
        if (!post?.latest || !post.allowedMoves.includes('edit')) return <NotFoundPage />;
        const { latest } = post;
        return (
          <Composer
            key={latest.number}
            base={`/posts/${id}/edit`}
            draftName={`post-${id}-${latest.number}`}
            initial={draftOf(post, latest)}
            first="check"
            note={<ReviewNote latest={latest} />}
          />
        );
      }}
    </Answered>
  );
}
