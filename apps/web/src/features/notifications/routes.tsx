import { Route } from 'react-router';

import { SignedInOnly } from '../../app/for-whom.js';
import { page } from '../../app/page-of.js';

const Mail = page(() => import('./mail.page.js'), 'MailPage');
const Calendar = page(() => import('./calendar.page.js'), 'CalendarPage');

/** Addresses of what reaches somebody. */
export const notificationsRoutes = [
  <Route key="notifications" element={<SignedInOnly />}>
    <Route path="/account/mail" element={<Mail />} />
    <Route path="/account/calendar" element={<Calendar />} />
  </Route>,
];
