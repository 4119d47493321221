import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

import { beginOf } from './coming.rules.js';
import { bringBackTo, notePlaces } from './places.js';

/** A page that was gone to begins at its top and with its title; one that was gone back to, where it was left. */
export function NewPage() {
  const { key, pathname, search } = useLocation();
  const type = useNavigationType();
  const name = `${key} ${pathname}${search}`;
  const before = useRef<{ readonly name: string; readonly pathname: string } | null>(null);
  useEffect(() => notePlaces(() => before.current?.name ?? ''), []);
  useLayoutEffect(() => {
    const last = before.current;
    if (last?.name === name) return undefined;
    before.current = { name, pathname };
    const isFirst = last === null;
    const hasActed = !('userActivation' in navigator) || navigator.userActivation.hasBeenActive;
    const begin = beginOf({ type, isOther: last?.pathname !== pathname, isFirst, hasActed });
    if (begin === 'top') window.scrollTo(0, 0);
    // What was pressed may be gone with the page before: then nothing has the focus.
    const isLost = !isFirst && hasActed && document.activeElement === document.body;
    if (begin === 'top' || isLost) toContent();
    // A place within the page that was pressed is no place that was left: the browser itself goes there.
    const isOwn = history.state !== null;
    return begin === 'left' && isOwn ? bringBackTo(name) : undefined;
  }, [name, pathname, type]);
  return null;
}

/** Reader and keyboard go on in the page, where the one before took their place with it; `Page` leads to its title. */
const toContent = (): void => document.getElementById('content')?.focus({ preventScroll: true });
