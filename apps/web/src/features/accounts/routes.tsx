import { Route } from 'react-router';

import { page } from '../../app/page-of.js';

const LogIn = page(() => import('./log-in.page.js'), 'LogInPage');

/** Addresses of signing in and of one's own account. */
export const accountsRoutes = [<Route key="log-in" path="/log-in" element={<LogIn />} />];
