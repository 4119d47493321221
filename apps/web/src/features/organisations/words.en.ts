import type { Translated } from '../../lib/wording/catalogues.js';
import type nl from './words.nl.js';

const en: Translated<typeof nl> = {
  notThere: 'We did not find this group.',
  notThereHelp: 'It may have stopped. Or the link is not right.',
  kind: 'What sort of group',
  kindVolunteer: 'A group of people who help for free',
  kindPublic: 'Part of the town or the state',
  kindCompany: 'A firm that helps',
  where: 'Where',
  since: 'Here since',
  checked: 'A social broker has looked at this group and said yes.',
  vacancies: 'See who needs your help',
  checkTitle: 'Is this paper real?',
  checkIntro: 'Each paper about help that was given has a code. Type the code here.',
  code: 'The code on the paper',
  codeHint: 'There are sixteen letters and figures. Dashes are fine.',
  check: 'Check it',
  stands: 'Yes, this paper is real.',
  standsHow: 'Below you see what it should say. Does it say something else? Then the paper was changed.',
  tasks: 'What was done',
  paper: 'See the paper (pdf)',
  withdrawn: 'This paper does not count any more. It was taken back on {date}.',
  unknown: 'We do not know this code.',
  unknownHelp: 'Look if you typed the code right. Is it right? Then the paper is not real.',
  tooOften: 'You have looked too often. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  another: 'Check one more code',
};

export default en;
