import { useNavigate } from 'react-router';
import { useQuery } from 'urql';

import { NotFoundPage } from '../../app/not-found.page.js';
import { Alert } from '../../components/alert.js';
import { Answered } from '../../components/answered.js';
import { Button } from '../../components/button.js';
import { Refused } from '../../components/refused.js';
import { Heading } from '../../components/heading.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { useDeed } from '../../lib/deed.js';
import { DemoPeopleDocument, TryAsDocument } from '../../lib/graphql/generated/accounts.js';
import { useSession } from '../../lib/session.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';

/** The demo: being one of its people with one press; outside of a demo this page is not there. */
export function TryPage() {
  const say = useWords('accounts');
  const { locale } = useLanguage();
  const { renew } = useSession();
  const navigate = useNavigate();
  const people = useQuery({ query: DemoPeopleDocument });
  const deed = useDeed(TryAsDocument);

  const begin = async (personId: string, role: string): Promise<void> => {
    if (!(await deed.attempt({ personId }))) return;
    renew();
    await navigate(role === 'broker' ? '/desk' : '/mine');
  };

  return (
    <Answered query={people}>
      {({ demoPeople }) =>
        demoPeople.length === 0 ? (
          <NotFoundPage />
        ) : (
          <Page title={say('tryTitle')}>
            <Alert kind="info">
              <Paragraph>{say('tryIntro')}</Paragraph>
            </Alert>
            <Paragraph kind="lead">{say('tryPick')}</Paragraph>
            <Refused by={deed} />
            <ul className="tve-list">
              {demoPeople.map(({ id, firstName, role, areaName, storyNl, storyEn }) => (
                <li key={id} className="tve-card">
                  <Heading level={2}>{firstName}</Heading>
                  <Paragraph kind="soft">
                    {say('tryRole', { role })} · {areaName}
                  </Paragraph>
                  <Paragraph>{locale === 'nl' ? storyNl : storyEn}</Paragraph>
                  <Button isBusy={deed.isBusy} onClick={() => void begin(id, role)}>
                    {say('tryAs', { name: firstName })}
                  </Button>
                </li>
              ))}
            </ul>
          </Page>
        )
      }
    </Answered>
  );
}
