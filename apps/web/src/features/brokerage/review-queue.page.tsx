import { PagedList } from '../../components/paged-list.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextLink } from '../../components/text-link.js';
import { ReviewQueueDocument } from '../../lib/graphql/generated/review.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';
import { DeskPage } from './desk-page.js';

/** Posts that wait for a decision, oldest first. */
export function ReviewQueuePage() {
  const say = useWords('brokerage');
  const { day, ahead, moment } = useMoments();
  return (
    <DeskPage title={say('queueTitle')}>
      <Paragraph kind="lead">{say('queueIntro')}</Paragraph>
      <PagedList
        document={ReviewQueueDocument}
        variables={{}}
        also={['Post', 'ReviewClaimed', 'ReviewReleased']}
        connectionOf={(data) => data.reviewQueue}
        keyOf={({ post }) => post.id}
        empty={<Paragraph>{say('queueEmpty')}</Paragraph>}
      >
        {({ post, submittedAt, claim }) => (
          <>
            <Heading level={2}>
              <TextLink to={`/desk/review/${post.id}`}>{post.latest?.text.slice(0, 80) ?? post.title}</TextLink>
            </Heading>
            <Paragraph kind="soft">
              {say('postKind', { kind: post.kind })}.{' '}
              {say('byIn', { name: post.author.firstName, area: post.area?.name ?? '' })}.{' '}
              {say('handedIn', { day: day(submittedAt), ahead: ahead(submittedAt) })}.
            </Paragraph>
            {claim === null ? null : (
              <Paragraph>
                {claim.mine
                  ? say('claimedByYou', { until: moment(claim.until) })
                  : say('claimedBy', { name: claim.firstName, until: moment(claim.until) })}
              </Paragraph>
            )}
          </>
        )}
      </PagedList>
    </DeskPage>
  );
}
