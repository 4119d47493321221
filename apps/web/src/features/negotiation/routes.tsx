import { Route } from 'react-router';

import { SignedInOnly } from '../../app/for-whom.js';
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
  <Route key="negotiation" element={<SignedInOnly />}>
    <Route path="/posts/:id/respond" element={<Respond />} />
    <Route path="/talks" element={<Talks />} />
    <Route path="/talks/:id" element={<Talk />} />
    <Route path="/agreements" element={<Agreements />} />
    <Route path="/agreements/:id" element={<Agreement />} />
    <Route path="/stand-ins" element={<StandIns />} />
    <Route path="/introductions" element={<Introductions />} />
    <Route path="/rings" element={<Rings />} />
  </Route>,
];
