import { Route } from 'react-router';

import { SignedInOnly } from '../../app/for-whom.js';
import { page } from '../../app/page-of.js';

const Afterwards = page(() => import('./afterwards.page.js'), 'AfterwardsPage');
const Thanks = page(() => import('./thanks.page.js'), 'ThanksPage');

/** Addresses of how it was, and of thanks. */
export const appreciationRoutes = [
  <Route key="appreciation" element={<SignedInOnly />}>
    <Route path="/afterwards/:occurrenceId" element={<Afterwards />} />
    <Route path="/thanks" element={<Thanks />} />
  </Route>,
];
