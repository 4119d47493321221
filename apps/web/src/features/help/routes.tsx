import { Route } from 'react-router';

import { page } from '../../app/page-of.js';

const Help = page(() => import('./help.page.js'), 'HelpPage');
const Accessibility = page(() => import('./accessibility.page.js'), 'AccessibilityPage');

/** Addresses of help, and of what we do so that everybody can use this. */
export const helpRoutes = [
  <Route key="help" path="/help" element={<Help />} />,
  <Route key="accessibility" path="/toegankelijkheid" element={<Accessibility />} />,
];
