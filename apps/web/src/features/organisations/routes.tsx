import { Route } from 'react-router';

import { page } from '../../app/page-of.js';

const Organisation = page(() => import('./organisation.page.js'), 'OrganisationPage');
const Certificate = page(() => import('./certificate.page.js'), 'CertificatePage');

/** Addresses of organisations, and of the page that checks a certificate. */
export const organisationsRoutes = [
  <Route key="organisation" path="/organisations/:id" element={<Organisation />} />,
  <Route key="certificates" path="/certificates" element={<Certificate />} />,
  <Route key="certificate" path="/certificates/:code" element={<Certificate />} />,
];
