import { Route } from 'react-router';

import { BrokersOnly } from '../../app/for-whom.js';
import { page } from '../../app/page-of.js';

const WorkItems = page(() => import('./work-items.page.js'), 'WorkItemsPage');
const ReviewQueue = page(() => import('./review-queue.page.js'), 'ReviewQueuePage');
const Review = page(() => import('./review.page.js'), 'ReviewPage');
const Report = page(() => import('./report.page.js'), 'ReportPage');
const Appeal = page(() => import('./appeal.page.js'), 'AppealPage');
const Matches = page(() => import('./matches.page.js'), 'MatchesPage');
const Suggestions = page(() => import('./suggestions.page.js'), 'SuggestionsPage');
const Introductions = page(() => import('./introductions.page.js'), 'IntroductionsPage');
const Exchanges = page(() => import('./exchanges.page.js'), 'ExchangesPage');
const TalksList = page(() => import('./talks-list.page.js'), 'TalksListPage');
const Talks = page(() => import('./talks.page.js'), 'TalksPage');
const PhoneList = page(() => import('./phone-list.page.js'), 'PhoneListPage');
const People = page(() => import('./people.page.js'), 'PeoplePage');
const Record = page(() => import('./record.page.js'), 'RecordPage');
const Letter = page(() => import('./letter.page.js'), 'LetterPage');
const MandatePaper = page(() => import('./mandate-paper.page.js'), 'MandatePaperPage');
const Interview = page(() => import('./interview.page.js'), 'InterviewPage');
const Figures = page(() => import('./figures.page.js'), 'FiguresPage');

/** Addresses of the desk of the broker. */
export const brokerageRoutes = [
  <Route key="desk" element={<BrokersOnly />}>
    <Route path="/desk" element={<WorkItems />} />
    <Route path="/desk/review" element={<ReviewQueue />} />
    <Route path="/desk/review/:postId" element={<Review />} />
    <Route path="/desk/reports/:caseId" element={<Report />} />
    <Route path="/desk/appeals/:caseId" element={<Appeal />} />
    <Route path="/desk/matches" element={<Matches />} />
    <Route path="/desk/matches/:postId" element={<Suggestions />} />
    <Route path="/desk/introductions" element={<Introductions />} />
    <Route path="/desk/exchanges" element={<Exchanges />} />
    <Route path="/desk/talks" element={<TalksList />} />
    <Route path="/desk/talks/:id" element={<Talks />} />
    <Route path="/desk/phone" element={<PhoneList />} />
    <Route path="/desk/people" element={<People />} />
    <Route path="/desk/people/:personId" element={<Record />} />
    <Route path="/desk/people/:personId/letter" element={<Letter />} />
    <Route path="/desk/people/:personId/mandates/:mandateId" element={<MandatePaper />} />
    <Route path="/desk/interview" element={<Interview />} />
    <Route path="/desk/figures" element={<Figures />} />
  </Route>,
];
