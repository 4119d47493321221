import { Route, Routes } from 'react-router';

import { accountsRoutes } from '../features/accounts/routes.js';
import { activitiesRoutes } from '../features/activities/routes.js';
import { appreciationRoutes } from '../features/appreciation/routes.js';
import { areasRoutes } from '../features/areas/routes.js';
import { brokerageRoutes } from '../features/brokerage/routes.js';
import { helpRoutes } from '../features/help/routes.js';
import { marketplaceRoutes } from '../features/marketplace/routes.js';
import { matchingRoutes } from '../features/matching/routes.js';
import { negotiationRoutes } from '../features/negotiation/routes.js';
import { notificationsRoutes } from '../features/notifications/routes.js';
import { organisationsRoutes } from '../features/organisations/routes.js';
import { residentsRoutes } from '../features/residents/routes.js';
import { page } from './page-of.js';

const Home = page(() => import('./home.page.js'), 'HomePage');
const NotFound = page(() => import('./not-found.page.js'), 'NotFoundPage');

/** Which address is which page. */
export const Pages = () => (
  <Routes>
    <Route path="/" element={<Home />} />
    {accountsRoutes}
    {activitiesRoutes}
    {appreciationRoutes}
    {areasRoutes}
    {brokerageRoutes}
    {helpRoutes}
    {marketplaceRoutes}
    {matchingRoutes}
    {negotiationRoutes}
    {notificationsRoutes}
    {organisationsRoutes}
    {residentsRoutes}
    <Route path="*" element={<NotFound />} />
  </Routes>
);
