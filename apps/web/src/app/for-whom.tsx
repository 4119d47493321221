import { Navigate, Outlet, useLocation } from 'react-router';

import { Busy } from '../components/busy.js';
import { useSession } from '../lib/session.js';
import { page } from './page-of.js';

const NotFound = page(() => import('./not-found.page.js'), 'NotFoundPage');

/** Pages for whoever is signed in; others sign in first and come back. */
export function SignedInOnly() {
  const { me } = useSession();
  const { pathname, search } = useLocation();
  if (me === undefined) return <Busy />;
  return me ? <Outlet /> : <Navigate to={`/log-in?to=${encodeURIComponent(pathname + search)}`} replace />;
}

/** Pages for brokers; for others they are not there. */
export function BrokersOnly() {
  const { me } = useSession();
  if (me === undefined) return <Busy />;
  return me?.roles.includes('broker') ? <Outlet /> : <NotFound />;
}
