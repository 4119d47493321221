import { Route } from 'react-router';

import { SignedInOnly } from '../../app/for-whom.js';
import { page } from '../../app/page-of.js';

const LogIn = page(() => import('./log-in.page.js'), 'LogInPage');
const SignUp = page(() => import('./sign-up.page.js'), 'SignUpPage');
const TakeOver = page(() => import('./take-over.page.js'), 'TakeOverPage');
const Try = page(() => import('./try.page.js'), 'TryPage');
const Account = page(() => import('./account.page.js'), 'AccountPage');
const Mandates = page(() => import('./mandates.page.js'), 'MandatesPage');
const Leaving = page(() => import('./leaving.page.js'), 'LeavingPage');
const Sessions = page(() => import('./sessions.page.js'), 'SessionsPage');

/** Addresses of signing in and of one's own account. */
export const accountsRoutes = [
  <Route key="log-in" path="/log-in" element={<LogIn />} />,
  <Route key="sign-up" path="/sign-up" element={<SignUp />} />,
  <Route key="take-over" path="/take-over" element={<TakeOver />} />,
  <Route key="try" path="/try" element={<Try />} />,
  <Route key="sessions" path="/account/sessions" element={<Sessions />} />,
  <Route key="account" element={<SignedInOnly />}>
    <Route path="/account" element={<Account />} />
    <Route path="/account/data" element={<Leaving />} />
    <Route path="/mandates" element={<Mandates />} />
  </Route>,
];
