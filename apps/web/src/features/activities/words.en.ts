import type { Translated } from '../../lib/wording/catalogues.js';
import type nl from './words.nl.js';

const en: Translated<typeof nl> = {
  group: 'Kind of help',
  chooseGroup: 'Choose a kind of help',
  activity: 'What exactly?',
};
export default en;
