import { useState } from 'react';
import { useQuery } from 'urql';
import { howFar, momentInWords } from '#wording';

import { Answered } from '../../components/answered.js';
import { Button, ButtonLink } from '../../components/button.js';
import { Heading } from '../../components/heading.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { SignedIn } from '../../components/signed-in.js';
import { TextLink } from '../../components/text-link.js';
import { TalksDocument, type TalksQuery } from '../../lib/graphql/generated/negotiation.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import './negotiation.css';
import { useNow } from './use-now.js';

/** All talks of whoever is signed in, last changed first. */
export function TalksPage() {
  const say = useWords('negotiation');
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <SignedIn title={say('talksTitle')}>
      <Page title={say('talksTitle')}>
        {pages.map((after, at) => (
          <TalksFrom
            key={after ?? ''}
            after={after}
            onMore={at === pages.length - 1 ? (next) => setPages([...pages, next]) : null}
          />
        ))}
      </Page>
    </SignedIn>
  );
}

interface TalksFromProps {
  readonly after: string | null;
  readonly onMore: ((after: string) => void) | null;
}

function TalksFrom({ after, onMore }: TalksFromProps) {
  const say = useWords('negotiation');
  const common = useWords('app');
  const query = useQuery({ query: TalksDocument, variables: { after } });
  return (
    <Answered query={query}>
      {({ myNegotiations: { edges, pageInfo } }) =>
        edges.length === 0 ? (
          <>
            <Paragraph>{say('talksEmpty')}</Paragraph>
            <ButtonLink to="/look">{say('lookFurther')}</ButtonLink>
          </>
        ) : (
          <>
            <ul className="tve-list tve-list--page">
              {edges.map(({ node }) => (
                <TalkInList key={node.id} talk={node} />
              ))}
            </ul>
            {pageInfo.hasNextPage && pageInfo.endCursor !== null && onMore !== null ? (
              <Button kind="secondary" onClick={() => onMore(pageInfo.endCursor ?? '')}>
                {common('more')}
              </Button>
            ) : null}
          </>
        )
      }
    </Answered>
  );
}

type TalkNode = TalksQuery['myNegotiations']['edges'][number]['node'];

function TalkInList({ talk }: { readonly talk: TalkNode }) {
  const say = useWords('negotiation');
  const { locale } = useLanguage();
  const now = useNow();
  const { other, zone, whoseTurn, answerBy, closedAs } = talk;
  const told = (moment: string) => ({
    moment: momentInWords(new Date(moment), zone, locale, now),
    far: howFar(new Date(moment), zone, locale, now),
  });
  const who = whoseTurn === talk.yourSide ? 'you' : 'other';
  return (
    <li className="tve-card">
      <Heading level={2}>
        <TextLink to={`/talks/${talk.id}`}>{talk.postTitle}</TextLink>
      </Heading>
      <Paragraph>{say('withWhom', { name: other.firstName })}</Paragraph>
      <Paragraph>
        <strong>
          {whoseTurn === null
            ? say('overTitle', { state: talk.state })
            : say('turnTitle', { who, name: other.firstName })}
        </strong>
      </Paragraph>
      {whoseTurn !== null && answerBy !== null ? (
        <Paragraph>{say('turnUntil', { who, name: other.firstName, ...told(answerBy) })}</Paragraph>
      ) : null}
      {closedAs === null ? null : <Paragraph>{say('closed', { as: closedAs })}</Paragraph>}
      {talk.agreementId === null ? null : (
        <Paragraph>
          <TextLink to={`/agreements/${talk.agreementId}`}>{say('toAgreement')}</TextLink>
        </Paragraph>
      )}
      <Paragraph kind="soft">{say('lastChange', told(talk.changedAt))}</Paragraph>
    </li>
  );
}
