import { BROKERED_MAILS_EN } from './brokered-mail-texts.en.data.js';
import { FITS_MAILS_EN, FITS_EN } from './fits-mail-texts.en.data.js';
import { APPLICATION_MAILS_EN } from './application-mail-texts.en.data.js';
import { LEAVING_MAILS_EN } from './leaving-mail-texts.en.data.js';
import { LIVING_MAILS_EN } from './living-mail-texts.en.data.js';
import type { MailTexts } from './mail-texts.js';
import { ORGANISATION_MAILS_EN } from './organisation-mail-texts.en.data.js';
import { REPORT_MAILS_EN } from './report-mail-texts.en.data.js';
import { RING_MAILS_EN } from './ring-mail-texts.en.data.js';
import { SHIFT_MAILS_EN } from './shift-mail-texts.en.data.js';

/** Mails in plain English: sentences of at most 15 words. */
export const MAIL_TEXTS_EN: MailTexts = {
  common: {
    greeting: 'Hello {reader},',
    closing: 'Kind regards, Tijd voor Elkaar',
    off: 'Would you rather not get this mail? You can switch it off:',
    offLink: 'Switch this mail off',
    somebody: 'your neighbour',
    forOrganisation: 'This mail is about {organisation}.',
  },
  terms: {
    when: 'When: {moment}, {length}.',
    dates: 'When: on {count} days, {length} each time.',
    onDate: 'On {moment}.',
    until: 'Up to and including {day}.',
    where: 'Where: {place}.',
    open: 'You still have to agree on the time or the place.',
    return: 'In return: {what}.',
    became: '{label}: {before} → {after}.',
    was: '{label}, before: {before}.',
    becomes: '{label}, now: {after}.',
    newWords: '{label}: see below.',
    otherActivity: 'What: another activity.',
    otherDays: 'Time: other days.',
    noneSkipped: 'No days are skipped any more.',
    noConditions: 'Also: nothing more.',
    rest: 'The rest is the same.',
    youHelp: 'You help {name}: {activity}.',
    helpsYou: '{name} helps you: {activity}.',
    youHelpChanged: 'This is different when you help {name}:',
    helpsYouChanged: 'This is different when {name} helps you:',
    youHelpOther: 'You now help somebody else: {name}.',
    otherHelpsYou: 'Now somebody else helps you: {name}.',
    yoursUnchanged: 'For you everything stays the same.',
  },
  fits: FITS_EN,
  kinds: {
    ...LIVING_MAILS_EN,
    ...BROKERED_MAILS_EN,
    ...RING_MAILS_EN,
    ...REPORT_MAILS_EN,
    ...SHIFT_MAILS_EN,
    ...FITS_MAILS_EN,
    ...LEAVING_MAILS_EN,
    ...APPLICATION_MAILS_EN,
    ...ORGANISATION_MAILS_EN,
    mandateAsked: {
      name: 'Somebody asks to do things for you',
      subject: '{name} asks: may I do things for you?',
      body: [
        '{name} is a social broker. {name} would like to do things for you on Tijd voor Elkaar.',
        'That is possible only if you agree. You can stop it at any time.',
      ],
      after: ['Do you not want this? Then you do not have to do anything.'],
      link: 'Look at the question',
    },
    takeOverLink: {
      name: 'The link to your own account',
      subject: 'Your own account at Tijd voor Elkaar',
      body: [
        'From now on you want to sign in to Tijd voor Elkaar yourself.',
        'Open the link. Then you get a code on your phone.',
        'After that you do everything yourself. What you had is kept.',
      ],
      after: ['The link works for three days.', 'Did you ask for nothing? Then you do not have to do anything.'],
      link: 'Make the account mine',
    },
    signInLink: {
      name: 'Your link to sign in',
      subject: 'Your link to sign in',
      body: [
        'You asked for a link to sign in.',
        'The link works once, for 10 minutes. Use the same phone or computer.',
      ],
      after: ['Did you not ask for this? Then you need not do anything.'],
      link: 'Sign in',
    },
    postApproved: {
      name: 'Your post is on line',
      subject: 'Your post is on line',
      body: ['We have read your post. Neighbours can find it now.'],
      after: ['When somebody responds, you get a mail.'],
      link: 'See your post',
    },
    postChangeAsked: {
      name: 'We ask you to change something',
      subject: 'Could you change your post?',
      body: ['We have read your post. Could you change something?', 'The social broker writes:'],
      after: ['After that we read your post again.'],
      link: 'Change your post',
    },
    postRefused: {
      name: 'Your post cannot go on line',
      subject: 'Your post cannot go on line',
      body: [
        'We have read your post. It cannot go on line like this.',
        `{rule, select,
          paidWork {Here neighbours help each other without pay. Only expenses can be paid.}
          contactInText {It holds an address, phone number or mail address. That is not safe.}
          discrimination {Everybody belongs here. Your post shuts people out.}
          dangerous {This is not safe for you or for somebody else.}
          notNeighbourHelp {This is not help between neighbours.}
          advertising {Advertising is not possible here.}
          unclear {We do not quite understand what you mean.}
          other {It does not fit our house rules.}
        }`,
        'The social broker writes:',
      ],
      after: ['You can write your post again.', 'Do you disagree? Use the Help button on the website.'],
      link: 'See your post',
    },
    proposal: {
      name: 'Somebody makes you a proposal',
      subject: '{first, select, yes {{name} responds to your post} other {{name} makes a new proposal}}',
      body: [
        '{first, select, yes {{name} responds to your post and makes a proposal.} other {{name} makes a new proposal.}}',
      ],
      after: [
        'It is your turn. Please answer before {until}.',
        'You can say yes or propose something else. Saying no is fine too.',
      ],
      link: 'See the proposal',
    },
    answerReminder: {
      name: 'Reminder: your answer',
      subject: '{name} is waiting for your answer',
      body: [
        '{name} made you a proposal. It is still your turn.',
        'Please answer before {until}. If you do not, the talks end by themselves.',
      ],
      after: ['Saying no is fine too.'],
      link: 'See the proposal',
    },
    talksClosed: {
      name: 'Talks have ended',
      subject: 'Your talks with {name} have ended',
      body: [
        `{because, select,
          noAnswer {There was no answer in time. So your talks with {name} have ended.}
          declined {{name} does not go on with the talks.}
          withdrawn {{name} has left the talks.}
          postClosed {The post is no longer open. So your talks with {name} have ended.}
          other {Your talks with {name} have ended.}
        }`,
        'There are more neighbours. Feel free to look around.',
      ],
      after: [
        '{because, select, noAnswer {Would you still like to talk? A social broker can help. Ask for it in the talks.} other {}}',
      ],
      link: 'See the talks',
    },
    placeFree: {
      name: 'There is a free place',
      subject: 'There is a free place again',
      body: [
        'You were on the waiting list with {name}. There is a free place now.',
        'Would you like it? Say yes before {until}.',
      ],
      after: [],
      link: 'See the proposal',
    },
    agreementFormed: {
      name: 'You have an agreement',
      subject: 'You have an agreement with {name}',
      body: ['You and {name} agree. This is what you agreed on:'],
      after: ['You get a reminder in time.', 'Can you not make it after all? Say so as soon as possible.'],
      link: 'See the agreement',
    },
    dayBefore: {
      name: 'Reminder: the day before',
      subject: 'Reminder: you are meeting {name}',
      body: [
        '{near, select, today {Today} tomorrow {Tomorrow} other {Soon}} you are meeting {name}.',
        'That is {moment}.',
      ],
      after: ['Can you not make it after all? Please say so now.'],
      link: 'See the agreement',
    },
    hoursBefore: {
      name: 'Reminder: two hours before',
      subject: '{near, select, today {Today} other {Tomorrow}} at {time}: you are meeting {name}',
      body: ['{near, select, today {Today} other {Tomorrow}} at {time} you are meeting {name}.'],
      after: ['Can you not make it after all? Please say so now.'],
      link: 'See the agreement',
    },
    moveProposed: {
      name: 'Somebody would like another moment',
      subject: '{name} would like another moment',
      body: ['You are meeting {name} on {moment}.', '{name} would prefer {wanted}. Is that possible?'],
      after: ['Until you say yes, the old moment stands.'],
      link: 'Give your answer',
    },
    occurrenceMoved: {
      name: 'A meeting was moved',
      subject: 'Your meeting with {name} was moved',
      body: ['Your meeting with {name} has a new moment.', 'It is now {moment}.'],
      after: [],
      link: 'See the agreement',
    },
    occurrenceCancelled: {
      name: 'A meeting is off',
      subject: 'Cancelled: {moment}',
      body: [
        '{byOther, select, yes {{name} has cancelled.} other {Your meeting with {name} is off.}}',
        'It is about {moment}. You need not come or wait then.',
        '{more, select, yes {Other times go on as planned.} other {}}',
      ],
      after: [],
      link: 'See the agreement',
    },
    agreementEnded: {
      name: 'An agreement has ended',
      subject: 'The agreement with {name} has ended',
      body: [
        '{byOther, select, yes {{name} has ended the agreement.} other {The agreement with {name} has ended.}}',
        'There will be no new times.',
      ],
      after: ['Do you still need help? You can always write a new post.'],
      link: 'See the agreement',
    },
    didItHappen: {
      name: 'The question whether it took place',
      subject: 'Did it take place with {name}?',
      body: ['You were meeting {name} on {moment}.', 'Did it take place?'],
      after: ['After that you can thank {name} as well.'],
      link: 'Give your answer',
    },
    didItHappenAgain: {
      name: 'The question whether it took place, once more',
      subject: 'Once more: did it take place with {name}?',
      body: ['You were meeting {name} on {moment}.', 'Did it take place? We do not ask again after this.'],
      after: [],
      link: 'Give your answer',
    },
    thanksRevealed: {
      name: 'Somebody thanks you',
      subject: '{name} thanks you',
      body: ['{name} wrote you a thank-you:'],
      after: [],
      link: 'See the thanks',
    },
  },
};
