import type { Translated } from '../../lib/wording/catalogues.js';
import type nl from './mandates-words.nl.js';

const en: Translated<typeof nl> = {
  title: 'Who does things in my name',
  intro: 'A social broker may do things in your name only when you want it.',
  none: 'Nobody may do things in your name, and nobody asks to.',
  broker: '{name}, social broker',
  asks: '{name} asks whether this is fine, up to and including {day}:',
  may: '{name} may do this, up to and including {day}:',
  over: 'This is over since {day}. It was about:',
  consent:
    '{consent, select, oral {You told it.} written {You signed it on paper.} other {You gave it on the website.}}',
  scope:
    '{scope, select, posts {Placing and changing posts} talks {Talking with others} agree {Saying yes to an agreement, after a code on your phone} agreements {Moving or cancelling times} other {Telling how it went}}',
  give: 'Yes, this is fine',
  refuse: 'No, this is not fine',
  endSure: '{name} cannot act in your name any more then. You cannot undo this. You can agree to a new request later.',
  endYes: 'Yes, stop this',
  end: 'Stop this',
  given: 'You gave permission.',
  ended: 'This is not allowed any more now.',
  wasOver: 'This was over already.',
  journalTitle: 'What was done in my name',
  journalIntro: 'Here stands everything that a broker did or read in your name.',
  journalEmpty: 'Nothing was done in your name yet.',
  journalLine: '{moment}: {by} did this: {act}.',
  ownYes: 'You said yes to this in person, with a code.',
};
export default en;
