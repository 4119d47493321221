import { Route } from 'react-router';

import { BrokersOnly } from '../../app/for-whom.js';
import { page } from '../../app/page-of.js';

const WorkItems = page(() => import('./work-items.page.js'), 'WorkItemsPage');
const ReviewQueue = page(() => import('./review-queue.page.js'), 'ReviewQueuePage');
const Review = page(() => import('./review.page.js'), 'ReviewPage');

/** Addresses of the desk of the broker. */
export const brokerageRoutes = [
  <Route key="desk" element={<BrokersOnly />}>
    <Route path="/desk" element={<WorkItems />} />
    <Route path="/desk/review" element={<ReviewQueue />} />
    <Route path="/desk/review/:postId" element={<Review />} />
  </Route>,
];
