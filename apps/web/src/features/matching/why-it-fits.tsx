import { useQuery } from 'urql';

import { Heading } from '../../components/heading.js';
import { SuggestionsDocument, SuggestionsForMeDocument } from '../../lib/graphql/generated/matching.js';
import { MyPostsDocument } from '../../lib/graphql/generated/posts.js';
import type { PostKind } from '../../lib/graphql/generated/schema.js';
import { useWords } from '../../lib/wording/wording.js';
import { Reasons } from './reasons.js';

/** As many as the api tells at once. */
const MOST = 50;

interface WhyItFitsProps {
  readonly post: { readonly id: string; readonly kind: PostKind };
}

/** Why a post fits the viewer: by the profile, or else by an open post of theirs; nothing when it does not. */
export function WhyItFits({ post }: WhyItFitsProps) {
  const isRequest = post.kind === 'request';
  const [forMe] = useQuery({ query: SuggestionsForMeDocument, variables: { first: MOST }, pause: !isRequest });
  const [mine] = useQuery({ query: MyPostsDocument, variables: { first: 20 } });
  const own = mine.data?.myPosts.edges.find(({ node }) => node.state === 'open' && node.kind !== post.kind)?.node;
  const [fits] = useQuery({
    query: SuggestionsDocument,
    variables: { postId: own?.id ?? '', first: MOST },
    pause: own === undefined,
  });
  const found = [...(fits.data?.suggestions ?? []), ...(forMe.data?.suggestionsForMe ?? [])];
  const suggestion = found.find((one) => one.post.id === post.id);
  return suggestion === undefined ? null : <Why reasons={suggestion.reasons} />;
}

function Why({ reasons }: Parameters<typeof Reasons>[0]) {
  const say = useWords('matching');
  return (
    <section className="tve-card" aria-labelledby="why">
      <Heading level={2} id="why">
        {say('whyTitle')}
      </Heading>
      <Reasons reasons={reasons} />
    </section>
  );
}
