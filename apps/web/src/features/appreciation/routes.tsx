import { Route } from 'react-router';

import { page } from '../../app/page-of.js';

const Afterwards = page(() => import('./afterwards.page.js'), 'AfterwardsPage');
const Thanks = page(() => import('./thanks.page.js'), 'ThanksPage');

/** Addresses of how it was, and of thanks. */
export const appreciationRoutes = [
  <Route key="afterwards" path="/afterwards/:occurrenceId" element={<Afterwards />} />,
  <Route key="thanks" path="/thanks" element={<Thanks />} />,
];
