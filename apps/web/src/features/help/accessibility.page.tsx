import { Heading } from '../../components/heading.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextLink } from '../../components/text-link.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';

/** On which day the statement was looked over last. */
const WRITTEN_ON = '2026-11-22';

const PARTS = [
  {
    title: 'testedTitle',
    intro: 'testedIntro',
    lines: ['tested1', 'tested2', 'tested3', 'tested4', 'tested5', 'tested6'],
  },
  {
    title: 'notTitle',
    intro: 'notIntro',
    lines: ['not1', 'not2', 'not3', 'not4', 'not5', 'not6', 'not7'],
  },
  { title: 'canTitle', intro: null, lines: ['can1', 'can2', 'can3'] },
] as const;

/** The accessibility statement: what was tested how, what was not, and how to complain. */
export function AccessibilityPage() {
  const say = useWords('accessibility');
  const { date } = useMoments();
  return (
    <Page title={say('title')}>
      <Paragraph kind="lead">{say('intro')}</Paragraph>
      <Heading level={2}>{say('ruleTitle')}</Heading>
      <Paragraph>{say('rule')}</Paragraph>
      {PARTS.map(({ title, intro, lines }) => (
        <section key={title} aria-labelledby={`accessibility-${title}`}>
          <Heading level={2} id={`accessibility-${title}`}>
            {say(title)}
          </Heading>
          {intro === null ? null : <Paragraph>{say(intro)}</Paragraph>}
          <ul>
            {lines.map((line) => (
              <li key={line}>{say(line)}</li>
            ))}
          </ul>
        </section>
      ))}
      <Heading level={2}>{say('complainTitle')}</Heading>
      <Paragraph>
        {say('complain')} <TextLink to="/help">{say('complainLink')}</TextLink>
      </Paragraph>
      <Paragraph>{say('complainMore')}</Paragraph>
      <Paragraph>{say('complainOmbudsman')}</Paragraph>
      <Paragraph kind="soft">{say('date', { day: date(WRITTEN_ON) })}</Paragraph>
    </Page>
  );
}
