import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { Button, ButtonLink } from '../../components/button.js';
import { Refused } from '../../components/refused.js';
import { Heading } from '../../components/heading.js';
import { Outcome } from '../../components/outcome.js';
import { Paragraph } from '../../components/paragraph.js';
import { ReadAloud } from '../../components/read-aloud.js';
import { useDeed } from '../../lib/deed.js';
import { latestOf } from '../../lib/latest.rules.js';
import {
  ClaimReviewDocument,
  ReleaseReviewDocument,
  ReviewQueueDocument,
  type ReviewQueueQuery,
} from '../../lib/graphql/generated/review.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';
import { Decision, type Decided } from './decision.js';
import { DeskPage } from './desk-page.js';
import { PostParts } from './post-parts.js';
import { useReviewWords } from './review-words.js';

type Entry = ReviewQueueQuery['reviewQueue']['edges'][number]['node'];

const ALSO = { additionalTypenames: ['Post', 'ReviewClaimed', 'ReviewReleased'] };

/** One post that waits: its words, what changed in them, and the decision. */
export function ReviewPage() {
  const say = useWords('brokerage');
  const { postId = '' } = useParams();
  const query = useQuery({ query: ReviewQueueDocument, variables: { first: 50 }, context: ALSO });
  const [decided, setDecided] = useState<{ readonly postId: string; readonly deed: Decided } | null>(null);
  return (
    <Answered query={query}>
      {({ reviewQueue }) => {
        const entries = reviewQueue.edges.map(({ node }) => node);
        const entry = entries.find(({ post }) => post.id === postId);
        const next = entries.find(({ post, claim }) => post.id !== postId && (claim === null || claim.mine));
        return (
          <DeskPage title={say('queueTitle')}>
            {decided?.postId === postId || !entry?.post.latest ? (
              <>
                <Outcome kind={decided ? 'ok' : 'info'}>
                  <Paragraph>{decided ? say('decided', { deed: decided.deed }) : say('reviewGone')}</Paragraph>
                </Outcome>
                <div className="tve-buttons">
                  {next ? <ButtonLink to={`/desk/review/${next.post.id}`}>{say('nextReview')}</ButtonLink> : null}
                  <ButtonLink kind="secondary" to="/desk/review">
                    {say('toQueue')}
                  </ButtonLink>
                </div>
              </>
            ) : (
              <Review key={postId} entry={entry} onDecided={(deed) => setDecided({ postId, deed })} />
            )}
          </DeskPage>
        );
      }}
    </Answered>
  );
}

function Review({ entry, onDecided }: { readonly entry: Entry; readonly onDecided: (deed: Decided) => void }) {
  const say = useWords('brokerage');
  const { day, ahead } = useMoments();
  const { post, previous, submittedAt } = entry;
  const { latest } = post;
  if (!latest) return null;
  return (
    <>
      <Paragraph kind="lead">
        {say('postKind', { kind: post.kind })}.{' '}
        {say('byIn', { name: post.author.firstName, area: post.area?.name ?? '' })}.
      </Paragraph>
      <Paragraph kind="soft">
        {say('handedIn', { day: day(submittedAt), ahead: ahead(submittedAt) })}.{' '}
        {post.publishedAt === null ? say('newPost') : say('changedPost')}
      </Paragraph>
      {previous === null ? null : (
        <>
          <Paragraph>{say('before', { state: previous.state, day: day(previous.decidedAt) })}</Paragraph>
          {previous.note === null ? null : <p className="nl-paragraph tve-words">{previous.note}</p>}
        </>
      )}
      <Heading level={2}>{say('theirWords')}</Heading>
      <p className="nl-paragraph tve-words" dir="auto">
        {latest.text}
      </p>
      <ReadAloud text={latest.text} />
      <PostParts before={post.publishedAt === null ? null : post} after={latest} />
      <Claiming entry={entry} />
      {entry.claim && !entry.claim.mine ? null : (
        <Decision postId={post.id} revision={latest.number} moves={post.allowedMoves} onDecided={onDecided} />
      )}
    </>
  );
}

function Claiming({ entry: { post, claim } }: { readonly entry: Entry }) {
  const say = useWords('brokerage');
  const { moment } = useMoments();
  const words = useReviewWords();
  const claiming = useDeed(ClaimReviewDocument, words);
  const releasing = useDeed(ReleaseReviewDocument, words);
  return (
    <>
      <Refused by={latestOf(claiming, releasing)} />
      {claim === null ? (
        <>
          <Paragraph kind="soft">{say('claimHint')}</Paragraph>
          <Button kind="secondary" isBusy={claiming.isBusy} onClick={() => void claiming.attempt({ postId: post.id })}>
            {say('claim')}
          </Button>
        </>
      ) : claim.mine ? (
        <>
          <Paragraph>{say('claimedByYou', { until: moment(claim.until) })}</Paragraph>
          <Button kind="subtle" isBusy={releasing.isBusy} onClick={() => void releasing.attempt({ postId: post.id })}>
            {say('release')}
          </Button>
        </>
      ) : (
        <Paragraph>{say('claimedBy', { name: claim.firstName, until: moment(claim.until) })}</Paragraph>
      )}
    </>
  );
}
