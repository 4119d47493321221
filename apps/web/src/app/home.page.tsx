import { ButtonLink } from '../components/button.js';
import { Page } from '../components/page.js';
import { Paragraph } from '../components/paragraph.js';
import { useWords } from '../lib/wording/wording.js';

/** The first page. */
export function HomePage() {
  const say = useWords('app');
  return (
    <Page title={say('homeTitle')}>
      <Paragraph kind="lead">{say('homeIntro')}</Paragraph>
      <ButtonLink to="/look">{say('lookAround')}</ButtonLink>
    </Page>
  );
}
