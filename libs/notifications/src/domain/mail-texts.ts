import type { FitsTexts } from './fits-mail-texts.js';
import type { MailKind } from './mail-kinds.data.js';

/** The words of one kind of mail; every text is an ICU message. */
export interface MailTemplate {
  /** What the settings call it. */
  readonly name: string;
  readonly subject: string;
  /** Paragraphs before what was agreed and the words of people. One that comes out empty is left out. */
  readonly body: readonly string[];
  /** Paragraphs after them. */
  readonly after: readonly string[];
  /** The words of the link. */
  readonly link: string;
}

/** Words that all mails share. */
export interface CommonTexts {
  readonly greeting: string;
  readonly closing: string;
  readonly off: string;
  readonly offLink: string;
  /** For a first name of which nothing is left. */
  readonly somebody: string;
}

/** Words for terms: sentences, phrases that go into them, labels, and lines that hold the words of people. */
export interface TermsTexts {
  readonly when: string;
  readonly dates: string;
  readonly onDate: string;
  readonly someDays: string;
  readonly once: string;
  readonly daily: string;
  readonly weekly: string;
  readonly weeklyOn: string;
  readonly monthly: string;
  readonly monthlyOnDay: string;
  readonly shortMonths: string;
  readonly times: string;
  readonly skipped: string;
  readonly until: string;
  readonly noLastDay: string;
  readonly minutes: string;
  readonly hours: string;
  readonly where: string;
  readonly atHome: string;
  readonly publicPlace: string;
  readonly onTheWay: string;
  readonly byPhone: string;
  readonly online: string;
  readonly open: string;
  readonly stillOpen: string;
  readonly return: string;
  readonly nothing: string;
  readonly passItOn: string;
  readonly together: string;
  readonly activity: string;
  readonly expenses: string;
  readonly task: string;
  readonly place: string;
  readonly way: string;
  readonly note: string;
  readonly inReturn: string;
  readonly conditions: string;
  readonly labelWhat: string;
  readonly labelTime: string;
  readonly labelLength: string;
  readonly labelHowOften: string;
  readonly labelWhere: string;
  readonly labelReturn: string;
  readonly labelUntil: string;
  readonly labelOther: string;
  readonly became: string;
  readonly was: string;
  readonly becomes: string;
  readonly newWords: string;
  readonly otherActivity: string;
  readonly otherDays: string;
  readonly noneSkipped: string;
  readonly noConditions: string;
  readonly rest: string;
  /** A part of a ring: whom the reader helps, and who helps the reader. */
  readonly youHelp: string;
  readonly helpsYou: string;
  /** What is different in a part of a ring. */
  readonly youHelpChanged: string;
  readonly helpsYouChanged: string;
  readonly youHelpOther: string;
  readonly otherHelpsYou: string;
  readonly yoursUnchanged: string;
}

/** Everything that mails say in one language. */
export interface MailTexts {
  readonly common: CommonTexts;
  readonly terms: TermsTexts;
  readonly fits: FitsTexts;
  readonly kinds: Readonly<Record<MailKind, MailTemplate>>;
}
