import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { useWords } from '../../lib/wording/wording.js';

/** Says that a mail is on its way. */
export function LinkSent({ email }: { readonly email: string }) {
  const say = useWords('accounts');
  return (
    <Page title={say('linkSentTitle')}>
      <Paragraph kind="lead">{say('linkSent', { email })}</Paragraph>
    </Page>
  );
}
