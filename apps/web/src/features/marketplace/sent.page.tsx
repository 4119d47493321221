import { useParams } from 'react-router';

import { ButtonLink } from '../../components/button.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { ReadAloud } from '../../components/read-aloud.js';
import { useWords } from '../../lib/wording/wording.js';

/** After a post was sent: what happens next. */
export function SentPage() {
  const say = useWords('marketplace');
  const { id = '' } = useParams();
  const lines = [say('sentBroker'), say('sentThen'), say('sentMail')];
  return (
    <Page title={say('sentTitle')}>
      {lines.map((line) => (
        <Paragraph key={line} kind="lead">
          {line}
        </Paragraph>
      ))}
      <ReadAloud text={lines.join(' ')} />
      <div className="tve-buttons">
        <ButtonLink to={`/posts/${id}`}>{say('toPost')}</ButtonLink>
        <ButtonLink to="/mine" kind="secondary">
          {say('toMine')}
        </ButtonLink>
      </div>
    </Page>
  );
}
