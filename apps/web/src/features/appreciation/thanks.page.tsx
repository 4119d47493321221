import { ButtonLink } from '../../components/button.js';
import { Page } from '../../components/page.js';
import { PagedList } from '../../components/paged-list.js';
import { Paragraph } from '../../components/paragraph.js';
import { ReadAloud } from '../../components/read-aloud.js';
import { MyThanksDocument } from '../../lib/graphql/generated/appreciation.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';

/** The thanks that you got, newest first. */
export function ThanksPage() {
  const say = useWords('appreciation');
  const { day } = useMoments();
  return (
    <Page title={say('myThanks')}>
      <PagedList
        document={MyThanksDocument}
        variables={{}}
        connectionOf={({ myThanks }) => myThanks}
        keyOf={({ occurrenceId }) => occurrenceId}
        empty={
          <>
            <Paragraph>{say('noThanks')}</Paragraph>
            <ButtonLink to="/agreements">{say('toAgreements')}</ButtonLink>
          </>
        }
      >
        {({ text, from, revealedAt }) => (
          <>
            <Paragraph kind="soft">
              {say('from', { name: from?.firstName ?? say('somebody'), moment: day(revealedAt) })}
            </Paragraph>
            <p className="nl-paragraph" dir="auto">
              {text}
            </p>
            <ReadAloud text={text} />
          </>
        )}
      </PagedList>
    </Page>
  );
}
