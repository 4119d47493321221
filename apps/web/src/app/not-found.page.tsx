import { ButtonLink } from '../components/button.js';
import { Page } from '../components/page.js';
import { useWords } from '../lib/wording/wording.js';

/** For an address that is no page, or no page for whoever asks. */
export function NotFoundPage() {
  const say = useWords('app');
  return (
    <Page title={say('notFoundTitle')}>
      <p className="nl-paragraph">{say('notFoundText')}</p>
      <ButtonLink to="/">{say('toStart')}</ButtonLink>
    </Page>
  );
}
