import { howFar, momentInWords } from '#wording';

import { ButtonLink } from '../../components/button.js';
import { Heading } from '../../components/heading.js';
import { Page } from '../../components/page.js';
import { PagedList } from '../../components/paged-list.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextLink } from '../../components/text-link.js';
import { TalksDocument, type TalksQuery } from '../../lib/graphql/generated/negotiation.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import './negotiation.css';
import { useNow } from './use-now.js';

/** All talks of whoever is signed in, last changed first. */
export function TalksPage() {
  const say = useWords('negotiation');
  return (
    <Page title={say('talksTitle')}>
      <PagedList
        document={TalksDocument}
        variables={{}}
        connectionOf={({ myNegotiations }) => myNegotiations}
        keyOf={({ id }) => id}
        empty={
          <>
            <Paragraph>{say('talksEmpty')}</Paragraph>
            <ButtonLink to="/look">{say('lookFurther')}</ButtonLink>
          </>
        }
      >
        {(talk) => <TalkInList talk={talk} />}
      </PagedList>
    </Page>
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
    <>
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
    </>
  );
}
