import { Paragraph } from '../../components/paragraph.js';
import { TextLink } from '../../components/text-link.js';
import { useWords } from '../../lib/wording/wording.js';
import { addressOf, widerThan, type Look } from './look.rules.js';

/** What can be done when nothing was found. */
export function LookNothing({ look }: { readonly look: Look }) {
  const say = useWords('marketplace');
  const wider = widerThan(look);
  const steps = [
    ...(wider === null ? [] : [{ to: `/look${addressOf(wider)}`, text: say('noneWider') }]),
    ...(look.words === null ? [] : [{ to: `/look${addressOf({ ...look, words: null })}`, text: say('noneWords') }]),
    ...(addressOf(look) === '' ? [] : [{ to: '/look', text: say('noneAll') }]),
    { to: `/alerts/new${addressOf(look)}`, text: say('saveThis') },
    { to: '/new', text: say('askYourself') },
  ];
  return (
    <div className="tve-card" role="status">
      <Paragraph>{say('none')}</Paragraph>
      <ul className="tve-list">
        {steps.map(({ to, text }) => (
          <li key={to}>
            <TextLink to={to}>{text}</TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
