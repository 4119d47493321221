import { useQuery } from 'urql';

import { Answered } from '../components/answered.js';
import { ButtonLink } from '../components/button.js';
import { Heading } from '../components/heading.js';
import { Page } from '../components/page.js';
import { Paragraph } from '../components/paragraph.js';
import { TextLink } from '../components/text-link.js';
import { DemoPeopleDocument } from '../lib/graphql/generated/accounts.js';
import { FeedDocument } from '../lib/graphql/generated/marketplace.js';
import { useSession } from '../lib/session.js';
import { useWords } from '../lib/wording/wording.js';
import { OwnWords } from '../features/marketplace/own-words.js';
import { PostTile } from '../features/marketplace/post-tile.js';
import '../features/marketplace/marketplace.css';

const NEWEST = 4;

/** The first page: what this is, the one question, and what is new. */
export function HomePage() {
  const say = useWords('app');
  const market = useWords('marketplace');
  const { me } = useSession();
  const newest = useQuery({ query: FeedDocument, variables: { filter: null, first: NEWEST, after: null } });
  const [demo] = useQuery({ query: DemoPeopleDocument, pause: me !== null });
  const canTry = me === null && (demo.data?.demoPeople.length ?? 0) > 0;
  return (
    <Page title={say('homeTitle')}>
      <Paragraph kind="lead">{say('homeIntro')}</Paragraph>
      <div className="tve-hero">
        <OwnWords />
      </div>
      <ul className="tve-ways">
        <li>
          <ButtonLink to="/look" kind="secondary">
            {say('lookAround')}
          </ButtonLink>
        </li>
        {me ? (
          <li>
            <ButtonLink to="/mine" kind="secondary">
              {say('homeWaits')}
            </ButtonLink>
          </li>
        ) : null}
        {canTry ? (
          <li>
            <ButtonLink to="/try" kind="secondary">
              {say('homeTry')}
            </ButtonLink>
          </li>
        ) : null}
      </ul>
      <section aria-labelledby="newest">
        <Heading level={2} id="newest">
          {market('homeNew')}
        </Heading>
        <Answered query={newest}>
          {({ feed }) =>
            feed.edges.length === 0 ? (
              <Paragraph>{market('homeNone')}</Paragraph>
            ) : (
              <>
                <ul className="tve-tiles">
                  {feed.edges.map(({ node }) => (
                    <li key={node.id} className="tve-card">
                      <PostTile post={node} />
                    </li>
                  ))}
                </ul>
                <Paragraph>
                  <TextLink to="/look">{market('homeAll')}</TextLink>
                </Paragraph>
              </>
            )
          }
        </Answered>
      </section>
    </Page>
  );
}
