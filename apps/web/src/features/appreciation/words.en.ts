import type { Translated } from '../../lib/wording/catalogues.js';
import type nl from './words.nl.js';

const en: Translated<typeof nl> = {
  title: 'How was it?',
  with: 'With {name}, {moment}.',
  somebody: 'somebody who has left',
  happened: 'Did it happen?',
  yes: 'Yes, it happened',
  no: 'No',
  why: 'Why not?',
  chooseReason: 'Choose a reason',
  reason:
    '{reason, select, couldNotCome {I could not come} otherDidNotCome {The other did not come} otherDay {We chose another day together} other {Something else}}',
  sendNo: 'Send my answer',
  thankYou: 'Thank you for your answer.',
  thanksTitle: 'Would you like to thank {name}?',
  thanksText: 'You need not. {name} reads your words when you both wrote, or after a week.',
  thanksLabel: 'Your thanks',
  thanksHint: 'For example: thank you for the pleasant walk.',
  thanksSend: 'Send thanks',
  thanksUntil: 'You can do this until {moment}.',
  notNow: 'Not now',
  notNowText: 'That is fine. You need not do anything.',
  thanksGiven: 'You wrote this. It is shown when the other wrote too, or after a week.',
  mine: 'What you wrote',
  theirs: 'What {name} wrote',
  nothingHere: 'There is nothing for you to do here.',
  toAgreements: 'To your agreements',
  toThanks: 'See your thanks',
  myThanks: 'Your thanks',
  noThanks: 'You have no thanks yet. They come after an agreement.',
  from: 'From {name}, {moment}',
};
export default en;
