import { useState } from 'react';
import { useQuery } from 'urql';
import { dayInWords } from '#wording';

import { Answered } from '../../components/answered.js';
import { Button, ButtonLink } from '../../components/button.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { ReadAloud } from '../../components/read-aloud.js';
import { SignedIn } from '../../components/signed-in.js';
import { MyThanksDocument } from '../../lib/graphql/generated/appreciation.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';

/** The thanks that you got, newest first. */
export function ThanksPage() {
  const say = useWords('appreciation');
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <SignedIn title={say('myThanks')}>
      <Page title={say('myThanks')}>
        {pages.map((after, at) => (
          <ThanksFrom
            key={after ?? ''}
            after={after}
            onMore={at === pages.length - 1 ? (next) => setPages([...pages, next]) : null}
          />
        ))}
      </Page>
    </SignedIn>
  );
}

interface ThanksFromProps {
  readonly after: string | null;
  readonly onMore: ((after: string) => void) | null;
}

function ThanksFrom({ after, onMore }: ThanksFromProps) {
  const say = useWords('appreciation');
  const common = useWords('app');
  const { locale } = useLanguage();
  const [now] = useState(() => new Date());
  const query = useQuery({ query: MyThanksDocument, variables: { after } });
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (
    <Answered query={query}>
      {({ myThanks: { edges, pageInfo } }) =>
        edges.length === 0 ? (
          <>
            <Paragraph>{say('noThanks')}</Paragraph>
            <ButtonLink to="/agreements">{say('toAgreements')}</ButtonLink>
          </>
        ) : (
          <>
            <ul className="tve-list">
              {edges.map(({ node }) => (
                <li key={node.occurrenceId} className="tve-card">
                  <Paragraph kind="soft">
                    {say('from', {
                      name: node.from?.firstName ?? say('somebody'),
                      moment: dayInWords(new Date(node.revealedAt), timeZone, locale, now),
                    })}
                  </Paragraph>
                  <p className="nl-paragraph" dir="auto">
                    {node.text}
                  </p>
                  <ReadAloud text={node.text} />
                </li>
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
