import type { Translated } from '../../lib/wording/catalogues.js';
import type nl from './words.nl.js';

const en: Translated<typeof nl> = {
  notThere: 'This organisation was not found.',
  notThereHelp: 'It may have stopped, or the address is not right.',
  kind: 'What sort of organisation',
  kindVolunteer: 'A volunteer organisation',
  kindPublic: 'A public organisation',
  kindCompany: 'A company that helps',
  where: 'Where',
  since: 'Here since',
  checked: 'A social broker has checked this organisation.',
  vacancies: 'See which vacancies there are',
  checkTitle: 'Is this certificate genuine?',
  checkIntro: 'A certificate of volunteer work has a code. Type it here.',
  code: 'The code on the certificate',
  codeHint: 'Sixteen letters and figures. Dashes are fine, but not needed.',
  check: 'Check it',
  stands: 'Yes, this certificate is genuine.',
  standsHow: 'Below is what the paper should say. Does it say something else? Then the paper was changed.',
  tasks: 'Tasks',
  paper: 'See the paper (pdf)',
  withdrawn: 'This certificate no longer counts. It was withdrawn on {date}.',
  unknown: 'We do not know this code.',
  unknownHelp: 'See whether you typed the code right. If you did, the certificate is not genuine.',
  tooOften: 'You have looked often. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  another: 'Check another code',
};

export default en;
