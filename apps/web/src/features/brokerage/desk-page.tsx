import type { ReactNode } from 'react';
import { NavLink } from 'react-router';

import { Page } from '../../components/page.js';
import { useWords } from '../../lib/wording/wording.js';
import './brokerage.css';

const PAGES = [
  ['/desk', 'todo'],
  ['/desk/review', 'review'],
  ['/desk/matches', 'matches'],
  ['/desk/introductions', 'introductions'],
  ['/desk/exchanges', 'exchanges'],
  ['/desk/talks', 'talks'],
  ['/desk/phone', 'phone'],
  ['/desk/people', 'people'],
  ['/desk/interview', 'interview'],
  ['/desk/figures', 'figures'],
] as const;

/** A page of the desk: its title, and the way to the other ones. */
export function DeskPage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const say = useWords('brokerage');
  return (
    <>
      <nav aria-label={say('deskMenu')} className="tve-nav tve-desk-nav">
        <ul>
          {PAGES.map(([to, name]) => (
            <li key={to}>
              <NavLink className="nl-link tve-nav__link" to={to} end={to === '/desk'}>
                {say(name)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <Page title={title}>{children}</Page>
    </>
  );
}
