import { Route } from 'react-router';

import { page } from '../../app/page-of.js';

const Respond = page(() => import('./respond.page.js'), 'RespondPage');
const Talks = page(() => import('./talks.page.js'), 'TalksPage');
const Talk = page(() => import('./talk.page.js'), 'TalkPage');

/** Addresses of talks and agreements. */
export const negotiationRoutes = [
  <Route key="respond" path="/posts/:id/respond" element={<Respond />} />,
  <Route key="talks" path="/talks" element={<Talks />} />,
  <Route key="talk" path="/talks/:id" element={<Talk />} />,
];
