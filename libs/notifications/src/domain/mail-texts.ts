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
  /** To a coordinator: in whose name. */
  readonly forOrganisation: string;
}

/** The sentences about terms that only mails say; their phrases are those that screens have too. */
export interface TermsTexts {
  readonly when: string;
  readonly dates: string;
  readonly onDate: string;
  readonly until: string;
  readonly where: string;
  readonly open: string;
  readonly return: string;
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
