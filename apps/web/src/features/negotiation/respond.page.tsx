import { useParams, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { localDate } from '#wording';

import { Answered } from '../../components/answered.js';
import { Heading } from '../../components/heading.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { QuickExit } from '../../components/quick-exit.js';
import { ReadAloud } from '../../components/read-aloud.js';
import { TextLink } from '../../components/text-link.js';
import { useDeed } from '../../lib/deed.js';
import {
  PostToAnswerDocument,
  RespondToPostDocument,
  type PostToAnswerQuery,
} from '../../lib/graphql/generated/negotiation-respond.js';
import { ZONE } from '../../lib/wording/moments.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import { firstTerms } from './first-terms.rules.js';
import './negotiation.css';
import { problemOf, Refusal } from './refused.js';
import { TermsForm } from './terms-form.js';
import { useNow } from './use-now.js';

/** Responding to a post with a first proposal. */
export function RespondPage() {
  const { id = '' } = useParams();
  const say = useWords('negotiation');
  const query = useQuery({ query: PostToAnswerDocument, variables: { id } });
  return (
    <Answered query={query}>
      {({ post }) =>
        post === null ? (
          <Page title={say('talkTitle')}>
            <Paragraph>{say('respondGone')}</Paragraph>
            <TextLink to="/look">{say('lookFurther')}</TextLink>
          </Page>
        ) : (
          <Respond post={post} />
        )
      }
    </Answered>
  );
}

function Respond({ post }: { readonly post: NonNullable<PostToAnswerQuery['post']> }) {
  const say = useWords('negotiation');
  const { locale } = useLanguage();
  const now = useNow();
  const navigate = useNavigate();
  const respond = useDeed(RespondToPostDocument);
  const { firstName } = post.author;
  // Who answers a request helps; who answers an offer is helped.
  const side = post.kind === 'request' ? 'helper' : 'requester';
  const problem = problemOf(respond.refusal);
  return (
    <Page title={say('respondTitle', { name: firstName })}>
      <QuickExit />
      <Paragraph kind="lead">{say('respondIntro', { name: firstName })}</Paragraph>
      <div className="tve-card">
        <Heading level={2}>{say('respondPost')}</Heading>
        <p className="nl-paragraph tve-words" dir="auto">
          {post.text}
        </p>
        <div className="tve-row">
          <ReadAloud text={post.text} />
          <TextLink to={`/posts/${post.id}`}>{say('respondBack')}</TextLink>
        </div>
      </div>
      {problem === null ? <Refusal refusal={respond.refusal} /> : null}
      <TermsForm
        name={`post:${post.id}`}
        initial={firstTerms(post, localDate(now, ZONE))}
        begin="steps"
        waits
        reader={{ side, helper: firstName, requester: firstName, locale, now }}
        refused={problem}
        isBusy={respond.isBusy}
        sendText={say('respondSend', { name: firstName })}
        onSend={async (terms, message) => {
          const done = await respond.attempt({ postId: post.id, terms, message: message === '' ? null : message });
          if (done) await navigate(`/talks/${done.id}`);
          return done !== null;
        }}
      />
    </Page>
  );
}
