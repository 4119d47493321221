import { Route } from 'react-router';

import { SignedInOnly } from '../../app/for-whom.js';
import { page } from '../../app/page-of.js';

const Look = page(() => import('./look.page.js'), 'LookPage');
const NewPost = page(() => import('./new-post.page.js'), 'NewPostPage');
const EditPost = page(() => import('./edit-post.page.js'), 'EditPostPage');
const Post = page(() => import('./post.page.js'), 'PostPage');
const Report = page(() => import('./report.page.js'), 'ReportPage');
const Appeal = page(() => import('./appeal.page.js'), 'AppealPage');
const Sent = page(() => import('./sent.page.js'), 'SentPage');

/** Addresses of posts. */
export const marketplaceRoutes = [
  <Route key="look" path="/look" element={<Look />} />,
  <Route key="new" path="/new/*" element={<NewPost />} />,
  <Route key="post" path="/posts/:id" element={<Post />} />,
  <Route key="report" path="/report/:about/:id" element={<Report />} />,
  <Route key="own" element={<SignedInOnly />}>
    <Route path="/posts/:id/edit/*" element={<EditPost />} />
    <Route path="/posts/:id/sent" element={<Sent />} />
    <Route path="/posts/:id/appeal" element={<Appeal />} />
  </Route>,
];
