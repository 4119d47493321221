import { Route } from 'react-router';

import { page } from '../../app/page-of.js';

const Respond = page(() => import('./respond.page.js'), 'RespondPage');
const Talks = page(() => import('./talks.page.js'), 'TalksPage');
const Talk = page(() => import('./talk.page.js'), 'TalkPage');
const Agreements = page(() => import('./agreements.page.js'), 'AgreementsPage');
const Agreement = page(() => import('./agreement.page.js'), 'AgreementPage');
const StandIns = page(() => import('./stand-ins.page.js'), 'StandInsPage');
const Introductions = page(() => import('./introductions.page.js'), 'IntroductionsPage');
const Rings = page(() => import('./rings.page.js'), 'RingsPage');

/** Addresses of talks and agreements. */
export const negotiationRoutes = [
  <Route key="respond" path="/posts/:id/respond" element={<Respond />} />,
  <Route key="talks" path="/talks" element={<Talks />} />,
  <Route key="talk" path="/talks/:id" element={<Talk />} />,
  <Route key="agreements" path="/agreements" element={<Agreements />} />,
  <Route key="agreement" path="/agreements/:id" element={<Agreement />} />,
  <Route key="stand-ins" path="/stand-ins" element={<StandIns />} />,
  <Route key="introductions" path="/introductions" element={<Introductions />} />,
  <Route key="rings" path="/rings" element={<Rings />} />,
];
