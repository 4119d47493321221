import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';

import { ButtonLink } from '../../components/button.js';
import { OneOf } from '../../components/choices.js';
import { Heading } from '../../components/heading.js';
import { PagedList } from '../../components/paged-list.js';
import { Paragraph } from '../../components/paragraph.js';
import { DeskFiguresDocument } from '../../lib/graphql/generated/brokerage.js';
import { MatchDeskDocument } from '../../lib/graphql/generated/matches.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';
import { DeskPage } from './desk-page.js';

const LISTS = ['waiting', 'hardToMatch', 'unusedOffers'] as const;

/** Open posts of the areas of a broker: what waits, what hardly anybody fits, what nobody asked for. */
export function MatchesPage() {
  const say = useWords('deskMatches');
  const { day, ahead } = useMoments();
  const [search, setSearch] = useSearchParams();
  const list = LISTS.find((one) => one === search.get('list')) ?? 'waiting';
  const [{ data }] = useQuery({ query: DeskFiguresDocument });
  const counts = data?.matchDeskCounts;
  return (
    <DeskPage title={say('matchesTitle')}>
      {counts ? (
        <>
          <Paragraph kind="lead">{say('counts', { requests: counts.requests, offers: counts.offers })}</Paragraph>
          <Paragraph>{say('countsWaiting', { waiting: counts.waitingLong, unused: counts.unusedOffers })}</Paragraph>
        </>
      ) : null}
      <OneOf
        legend={say('whichList')}
        choices={LISTS.map((value) => ({ value, text: say(value) }))}
        value={list}
        onChange={(next) => setSearch({ list: next }, { replace: true })}
      />
      <PagedList
        key={list}
        document={MatchDeskDocument}
        variables={{ list }}
        connectionOf={({ matchDesk }) => matchDesk}
        keyOf={({ post }) => post.id}
        empty={<Paragraph>{say('nothingHere')}</Paragraph>}
      >
        {({ post, waitingSince, fits }) => (
          <>
            <Heading level={2}>{post.title}</Heading>
            <Paragraph kind="soft">
              {say('postKind', { kind: post.kind })}.{' '}
              {say('byIn', { name: post.author.firstName, area: post.area?.name ?? '' })}.{' '}
              {say('waitsSince', { day: day(waitingSince), ahead: ahead(waitingSince) })}.
            </Paragraph>
            {fits === null ? null : <Paragraph>{say('fits', { count: fits })}</Paragraph>}
            <ButtonLink kind="secondary" to={`/desk/matches/${post.id}`}>
              {say('look')}
            </ButtonLink>
          </>
        )}
      </PagedList>
    </DeskPage>
  );
}
