import { TextLink } from '../components/text-link.js';
import { useWords } from '../lib/wording/wording.js';

/** The foot of every page. */
export function Footer() {
  const say = useWords('app');
  return (
    <footer className="tve-footer">
      <ul>
        <li>
          <TextLink to="/help">{say('help')}</TextLink>
        </li>
        <li>
          <TextLink to="/toegankelijkheid">{say('accessibility')}</TextLink>
        </li>
      </ul>
    </footer>
  );
}
