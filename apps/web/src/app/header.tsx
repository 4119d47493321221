import { NavLink, Link } from 'react-router';

import { useSession } from '../lib/session.js';
import { useWords } from '../lib/wording/wording.js';
import { ReadingMenu } from './reading-menu.js';

/** The bar on top: where one can go, who one is, and how the page is read. */
export function Header() {
  const say = useWords('app');
  const { me } = useSession();
  const isBroker = me?.roles.includes('broker') ?? false;
  return (
    <header className="tve-header">
      <div className="tve-header__row">
        <Link className="tve-brand" to="/">
          <img src="/icon.svg" alt="" width="40" height="40" />
          <span>Tijd voor Elkaar</span>
        </Link>
        <ReadingMenu />
      </div>
      <nav aria-label={say('mainMenu')} className="tve-nav">
        <ul>
          <Item to="/look" text={say('lookAround')} />
          {me ? <Item to="/mine" text={say('mine')} /> : null}
          {me ? <Item to="/agreements" text={say('agreements')} /> : null}
          {isBroker ? <Item to="/desk" text={say('desk')} /> : null}
          {me ? <Item to="/account" text={say('account')} /> : null}
          {me === null ? <Item to="/log-in" text={say('logIn')} /> : null}
          <Item to="/help" text={say('help')} />
        </ul>
      </nav>
    </header>
  );
}

const Item = ({ to, text }: { readonly to: string; readonly text: string }) => (
  <li>
    <NavLink className="nl-link tve-nav__link" to={to}>
      {text}
    </NavLink>
  </li>
);
