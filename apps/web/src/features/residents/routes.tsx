import { Route } from 'react-router';

import { SignedInOnly } from '../../app/for-whom.js';
import { page } from '../../app/page-of.js';

const Profile = page(() => import('./profile.page.js'), 'ProfilePage');
const Times = page(() => import('./times.page.js'), 'TimesPage');
const Room = page(() => import('./room.page.js'), 'RoomPage');
const Contact = page(() => import('./contact.page.js'), 'ContactPage');
const Blocks = page(() => import('./blocks.page.js'), 'BlocksPage');

/** Addresses of who one is and how one can be reached. */
export const residentsRoutes = [
  <Route key="residents" element={<SignedInOnly />}>
    <Route path="/account/profile" element={<Profile />} />
    <Route path="/account/times" element={<Times />} />
    <Route path="/account/room" element={<Room />} />
    <Route path="/account/contact" element={<Contact />} />
    <Route path="/account/blocks" element={<Blocks />} />
  </Route>,
];
