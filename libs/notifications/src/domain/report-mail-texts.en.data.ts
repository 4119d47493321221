import type { ReportMailTexts } from './report-mail-texts.js';

/** Each house rule in a sentence that fits a post and what somebody said or did. */
const RULE = `{rule, select,
  paidWork {Here neighbours help each other without pay.}
  contactInText {An address or phone number cannot stand in a post.}
  discrimination {Everybody belongs here. We shut nobody out.}
  dangerous {This is not safe for you or for somebody else.}
  notNeighbourHelp {This is not help between neighbours.}
  advertising {Advertising is not possible here.}
  unclear {We do not quite understand what you mean.}
  other {This does not fit our house rules.}
}`;
const BROKER_WRITES = 'The social broker writes:';

/** Mails about reports and appeals in plain English. */
export const REPORT_MAILS_EN: ReportMailTexts = {
  postTakenDown: {
    name: 'Your post was taken down',
    subject: 'Your post is no longer on line',
    body: ['We have taken your post down. This is the house rule:', RULE, BROKER_WRITES],
    after: [
      'You can write your post anew.',
      'You do not agree? You can appeal for six months.',
      'Then another social broker looks at it.',
    ],
    link: 'See your post',
  },
  houseRuleBroken: {
    name: 'A social broker speaks to you',
    subject: 'Please mind our house rules',
    body: [
      `{about, select,
        talks {A social broker has read about a talk of yours.}
        other {A social broker has heard how you treated a neighbour.}
      }`,
      RULE,
      BROKER_WRITES,
    ],
    after: ['You do not agree? Use the Help button on the website.'],
    link: 'Go to the website',
  },
  reportDecided: {
    name: 'Your report was looked at',
    subject: 'We have looked at your report',
    body: [
      'Thank you for your report. A social broker has looked at it.',
      `{outcome, select,
        upheld {{about, select, post {The post was taken down.} other {We have spoken to this neighbour.}}}
        other {{about, select, post {The post fits the house rules and stays.} other {We do nothing now. Does it go on? Then report it again.}}}
      }`,
    ],
    after: ['We tell nobody who reported something.'],
    link: 'Go to the website',
  },
  appealDecided: {
    name: 'Your appeal was decided',
    subject: '{outcome, select, granted {You were right about your post} other {Your post stays off line}}',
    body: [
      'You did not agree with a decision about your post.',
      `{outcome, select,
        granted {Another social broker agrees with you. Your post can be on line.}
        other {Another social broker has looked at it. The decision stays.}
      }`,
      BROKER_WRITES,
    ],
    after: ['{outcome, select, granted {} other {You can write your post in another way.}}'],
    link: 'See your post',
  },
};
