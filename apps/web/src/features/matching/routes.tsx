import { Route } from 'react-router';

import { SignedInOnly } from '../../app/for-whom.js';
import { page } from '../../app/page-of.js';

const Mine = page(() => import('./mine.page.js'), 'MinePage');
const Alerts = page(() => import('./alerts.page.js'), 'AlertsPage');
const NewAlert = page(() => import('./new-alert.page.js'), 'NewAlertPage');

/** Addresses of what fits, of kept searches and of one's overview. */
export const matchingRoutes = [
  <Route key="matching" element={<SignedInOnly />}>
    <Route path="/mine" element={<Mine />} />
    <Route path="/alerts" element={<Alerts />} />
    <Route path="/alerts/new" element={<NewAlert />} />
  </Route>,
];
