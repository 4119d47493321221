import { Heading } from '../../components/heading.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextLink } from '../../components/text-link.js';
import { useWords } from '../../lib/wording/wording.js';

const GROUPS = [
  {
    group: 'aboutMe',
    pages: [
      ['/account/profile', 'profile', 'profileHint'],
      ['/account/times', 'times', 'timesHint'],
      ['/account/room', 'room', 'roomHint'],
    ],
  },
  {
    group: 'reach',
    pages: [
      ['/account/contact', 'contact', 'contactHint'],
      ['/account/mail', 'mail', 'mailHint'],
      ['/account/calendar', 'calendar', 'calendarHint'],
    ],
  },
  {
    group: 'trust',
    pages: [
      ['/account/blocks', 'blocks', 'blocksHint'],
      ['/mandates', 'mandates', 'mandatesHint'],
      ['/account/sessions', 'sessions', 'sessionsHint'],
      ['/account/data', 'data', 'dataHint'],
    ],
  },
] as const;

/** Everything about oneself, by what it is about. */
export function AccountPage() {
  const say = useWords('accounts');
  return (
    <Page title={say('accountTitle')}>
      <Paragraph kind="lead">{say('accountIntro')}</Paragraph>
      {GROUPS.map(({ group, pages }) => (
        <section key={group} aria-labelledby={`account-${group}`}>
          <Heading level={2} id={`account-${group}`}>
            {say(group)}
          </Heading>
          <ul className="tve-list">
            {pages.map(([to, name, hint]) => (
              <li key={to} className="tve-card">
                <Paragraph>
                  <TextLink to={to}>{say(name)}</TextLink>
                </Paragraph>
                <Paragraph kind="soft">{say(hint)}</Paragraph>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
