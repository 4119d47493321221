import type { Translated } from '../../lib/wording/catalogues.js';
import type nl from './words.nl.js';

const en: Translated<typeof nl> = {
  mailTitle: 'Which mails I get',
  mailIntro: 'Switch off what you do not want. A change holds at once.',
  fitsTitle: 'When something fits you',
  fits: 'When do you want to know?',
  fitsHow: '{how, select, atOnce {At once} digest {Together with the overview} other {Not at all}}',
  digestTitle: 'Overview of new posts',
  digest: 'How often do you want an overview?',
  rhythm: '{rhythm, select, daily {Every day} weekly {Every week, on Thursday} other {Not at all}}',
  kindsTitle: 'Kinds of mail',
  kinds: 'Which mails do you want to get?',
  fixedTitle: 'These mails you always get',
  fixedHint: 'Without these mails you would miss something important.',
  languageTitle: 'Language of the mails',
  language: 'In which language do you want our mails?',
  languageHint: 'You choose the language of the website on top of the page.',
  calendarTitle: 'My calendar on my phone',
  calendarIntro: 'With a secret link you see your agreements in your own calendar.',
  calendarThere: 'You have a link since {day}.',
  calendarNone: 'You have no link yet.',
  makeLink: 'Make a link',
  makeNewLink: 'Make a new link',
  newLinkHint: 'The old link does not work any more then.',
  linkOnce: 'Keep this link now. You see it just once.',
  linkSecret: 'Whoever has this link can read your times.',
  linkLabel: 'Your secret link',
  addToCalendar: 'Put this into my calendar',
  revokeLink: 'Take the link away',
  linkRevoked: 'The link is gone and does not work any more.',
};
export default en;
