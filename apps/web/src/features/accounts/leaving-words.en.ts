import type { Translated } from '../../lib/wording/catalogues.js';
import type nl from './leaving-words.nl.js';

const en: Translated<typeof nl> = {
  title: 'Get my data or stop',
  dataTitle: 'Everything that we keep about you',
  dataIntro: 'You get a file with everything that we keep about you.',
  getData: 'Get my data',
  gotData: 'The file is there. You find it among your downloads.',
  notGot: 'Getting it did not work. Try again later.',
  leaveTitle: 'Stop and take everything away',
  leaveIntro: 'You can always stop. This happens then:',
  leave1: 'Nobody finds you any more. That is so at once.',
  leave2: 'Your posts go. Talks and agreements stop.',
  leave3: 'You have 14 days to come back.',
  leave4: 'After that everything of yours is gone for good.',
  pauseInstead: 'Do you just want rest? Then take a pause.',
  toPause: 'To the pause',
  why: 'Why do you stop?',
  reason:
    '{reason, select, moved {I moved} noTime {I have no time} foundNobody {I found nobody} helpedEnough {I helped enough} privacy {I do not want you to keep anything} none {I would rather not say} other {Something else}}',
  begin: 'I want to stop',
  sureTitle: 'Are you sure?',
  sure: 'Your posts and agreements stop at once. They do not come back by themselves.',
  leave: 'Yes, I stop',
  stillStaff: 'You work here as a broker or administrator. Ask an administrator to end that first.',
  leavingTitle: 'You stopped',
  leaving: 'On {day} everything of yours is gone for good, {ahead}.',
  stay: 'I stay after all',
  notLeaving: 'You were not leaving, or it is too late.',
};
export default en;
