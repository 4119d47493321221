import { useQuery } from 'urql';
import { localDate } from '#wording';

import { Answered } from '../../components/answered.js';
import { PostToAnswerDocument } from '../../lib/graphql/generated/negotiation-respond.js';
import { ZONE } from '../../lib/wording/moments.js';
import { firstTerms } from './first-terms.rules.js';
import { EMPTY_TERMS } from './terms-form.rules.js';
import { TermsPanel } from './terms-panel.js';

type FirstTermsPanelProps = Omit<Parameters<typeof TermsPanel>[0], 'standing' | 'initial'> & {
  readonly postId: string;
};

/** The first proposal of talks that began without one: it begins from the post. */
export function FirstTermsPanel({ postId, ...panel }: FirstTermsPanelProps) {
  const query = useQuery({ query: PostToAnswerDocument, variables: { id: postId } });
  return (
    <Answered query={query}>
      {({ post }) => (
        <TermsPanel
          {...panel}
          standing={null}
          initial={post === null ? EMPTY_TERMS : firstTerms(post, localDate(panel.reader.now, ZONE))}
        />
      )}
    </Answered>
  );
}
