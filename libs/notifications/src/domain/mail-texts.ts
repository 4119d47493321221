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

/** Words for terms: one line per term, and labels before the words of people. */
export interface TermsTexts {
  readonly when: string;
  readonly weekly: string;
  readonly monthly: string;
  readonly until: string;
  readonly minutes: string;
  readonly hours: string;
  readonly atHome: string;
  readonly publicPlace: string;
  readonly onTheWay: string;
  readonly byPhone: string;
  readonly online: string;
  readonly open: string;
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
}

/** Everything that mails say in one language. */
export interface MailTexts {
  readonly common: CommonTexts;
  readonly terms: TermsTexts;
  readonly kinds: Readonly<Record<MailKind, MailTemplate>>;
}
