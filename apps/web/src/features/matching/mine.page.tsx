import { useQuery } from 'urql';

import { ButtonLink } from '../../components/button.js';
import { Answered } from '../../components/answered.js';
import { Page } from '../../components/page.js';
import { PagedList } from '../../components/paged-list.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextLink } from '../../components/text-link.js';
import { SuggestionsForMeDocument } from '../../lib/graphql/generated/matching.js';
import { MyOverviewDocument } from '../../lib/graphql/generated/mine.js';
import { MyPostsDocument } from '../../lib/graphql/generated/posts.js';
import { useWords } from '../../lib/wording/wording.js';
import { OwnPostTile } from '../marketplace/own-post-tile.js';
import { MineSection } from './mine-section.js';
import { MyTalks } from './my-talks.js';
import { SuggestionList } from './suggestion-list.js';
import { WaitsForMe } from './waits-for-me.js';
import './matching.css';

const MOST_FOR_ME = 5;

/** One's own overview: what waits, talks, posts, and what suits. */
export function MinePage() {
  const say = useWords('matching');
  const overview = useQuery({ query: MyOverviewDocument, requestPolicy: 'cache-and-network' });
  const forMe = useQuery({ query: SuggestionsForMeDocument, variables: { first: MOST_FOR_ME } });
  return (
    <Page title={say('mineTitle')}>
      <MineSection id="waiting" title={say('waiting')}>
        <Answered query={overview}>{(data) => <WaitsForMe overview={data} />}</Answered>
      </MineSection>
      <MineSection id="talks" title={say('talks')}>
        <Answered query={overview}>{(data) => <MyTalks overview={data} />}</Answered>
      </MineSection>
      <MineSection id="posts" title={say('posts')}>
        <PagedList
          document={MyPostsDocument}
          variables={{}}
          connectionOf={({ myPosts }) => myPosts}
          keyOf={({ id }) => id}
          empty={<Paragraph>{say('postsNone')}</Paragraph>}
        >
          {(post) => <OwnPostTile post={post} />}
        </PagedList>
        <div className="tve-buttons">
          <ButtonLink to="/new">{say('newPost')}</ButtonLink>
        </div>
      </MineSection>
      <MineSection id="for-me" title={say('forMe')}>
        <Answered query={forMe}>
          {({ suggestionsForMe }) =>
            suggestionsForMe.length === 0 ? (
              <>
                <Paragraph>{say('forMeNone')}</Paragraph>
                <ButtonLink to="/account/profile" kind="secondary">
                  {say('toProfile')}
                </ButtonLink>
              </>
            ) : (
              <SuggestionList suggestions={suggestionsForMe} />
            )
          }
        </Answered>
      </MineSection>
      <Paragraph>
        <TextLink to="/alerts">{say('toAlerts')}</TextLink>
      </Paragraph>
    </Page>
  );
}
