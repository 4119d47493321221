import { useParams } from 'react-router';
import { useQuery } from 'urql';

import { NotFoundPage } from '../../app/not-found.page.js';
import { Answered } from '../../components/answered.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { ReadAloud } from '../../components/read-aloud.js';
import { PostDocument } from '../../lib/graphql/generated/posts.js';
import { useSession } from '../../lib/session.js';
import { useWords } from '../../lib/wording/wording.js';
import { OtherPost } from './other-post.js';
import { OwnPost } from './own-post.js';
import { PostFacts } from './post-facts.js';
import { usePostWords } from './post-words.js';
import { VacancyFacts } from './vacancy-facts.js';
import './marketplace.css';

/** One post: what it says, and what the viewer can do with it. */
export function PostPage() {
  const say = useWords('marketplace');
  const words = usePostWords();
  const { id = '' } = useParams();
  const { me } = useSession();
  const query = useQuery({ query: PostDocument, variables: { id } });
  return (
    <Answered query={query}>
      {({ post }) => {
        if (!post) return <NotFoundPage />;
        const { author, area } = post;
        const isOwn = me?.id === author.id;
        // The author sees the newest words; others see those that were approved.
        const shown = (isOwn ? post.latest : null) ?? post;
        return (
          <Page title={post.title}>
            <Paragraph kind="soft">{isOwn ? say('ownPost') : words.kind(post.kind)}</Paragraph>
            {post.vacancy === null ? null : (
              <p>
                <span className="nl-data-badge">{say('vacancy')}</span>
              </p>
            )}
            <article>
              <p className="tve-post__text" dir="auto">
                {shown.text}
              </p>
              <ReadAloud text={shown.text} />
              <Paragraph>
                {area === null
                  ? say('postBy', { name: author.firstName })
                  : say('postByIn', { name: author.firstName, area: area.name })}
              </Paragraph>
              <PostFacts
                said={{
                  ...shown,
                  kind: post.kind,
                  activity: shown.activity?.name ?? null,
                  wanted: shown.wantedActivity?.name ?? null,
                  area: area?.name ?? null,
                  author: author.firstName,
                }}
              />
              {shown.vacancy === null ? null : (
                <VacancyFacts
                  vacancy={shown.vacancy}
                  answersWithinDays={post.vacancy?.organisationAnswers?.usuallyWithinDays ?? null}
                />
              )}
            </article>
            {isOwn ? <OwnPost post={post} /> : <OtherPost post={post} />}
          </Page>
        );
      }}
    </Answered>
  );
}
