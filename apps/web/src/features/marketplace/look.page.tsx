import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { distanceInWords } from '#wording';

import { ButtonLink } from '../../components/button.js';
import { Heading } from '../../components/heading.js';
import { Page } from '../../components/page.js';
import { PagedList } from '../../components/paged-list.js';
import { Paragraph } from '../../components/paragraph.js';
import { AreaDocument } from '../../lib/graphql/generated/areas.js';
import { FeedDocument } from '../../lib/graphql/generated/marketplace.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import { LookFilters } from './look-filters.js';
import { LookMap } from './look-map.js';
import { LookNothing } from './look-nothing.js';
import { addressOf, filterOf, lookOf, type Look } from './look.rules.js';
import { PostTile } from './post-tile.js';
import './marketplace.css';

/** Looking around: what is asked and offered, as a list and on a map; what is looked for stands in the address. */
export function LookPage() {
  const say = useWords('marketplace');
  const { locale } = useLanguage();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const look = useMemo(() => lookOf(search), [search]);
  const filter = useMemo(() => filterOf(look), [look]);
  const [area] = useQuery({ query: AreaDocument, variables: { code: look.area ?? '' }, pause: look.area === null });
  const go = (next: Look): void => void navigate(`/look${addressOf(next)}`);
  const name = look.area === null ? undefined : area.data?.area?.name;
  return (
    <Page title={say('lookTitle')}>
      <Paragraph kind="lead">{say('lookIntro')}</Paragraph>
      <LookFilters look={look} onChange={go} />
      <p className="nl-paragraph tve-to-map">
        <a className="nl-link" href="#look-map">
          {say('toMap')}
        </a>
      </p>
      <div className="tve-columns">
        <section aria-labelledby="look-results">
          <Heading level={2} id="look-results">
            {say('results')}
          </Heading>
          <div role="status">
            <Paragraph>
              {name === undefined
                ? say('everywhere')
                : look.far === 0
                  ? say('inArea', { name })
                  : say('nearArea', { name, distance: distanceInWords(look.far, locale) })}
            </Paragraph>
          </div>
          <PagedList
            key={addressOf(look)}
            document={FeedDocument}
            variables={{ filter }}
            connectionOf={({ feed }) => feed}
            keyOf={(post) => post.id}
            empty={<LookNothing look={look} />}
          >
            {(post) => <PostTile post={post} />}
          </PagedList>
          <div className="tve-buttons tve-no-print">
            <ButtonLink to="/new">{say('newPost')}</ButtonLink>
            <ButtonLink to={`/alerts/new${addressOf(look)}`} kind="secondary">
              {say('saveThis')}
            </ButtonLink>
          </div>
        </section>
        <LookMap look={look} area={look.area === null ? null : (area.data?.area ?? null)} onChoose={go} />
      </div>
    </Page>
  );
}
