import type { PersonId } from '#kernel';

/** What was reported, and what a broker decided. */
export interface ReportFacts {
  readonly of: 'report';
  readonly about: 'post' | 'talks' | 'person';
  readonly state: 'open' | 'upheld' | 'dismissed';
  /** Whom it is about. */
  readonly personId: PersonId;
  readonly rule: string | null;
  /** Why; words for whom it is about when a house rule is broken, otherwise for colleagues alone. */
  readonly reason: string | null;
}

/** An appeal of an author. */
export interface AppealFacts {
  readonly of: 'appeal';
  readonly postId: string;
  readonly state: 'open' | 'granted' | 'rejected';
  /** What the other broker wrote to the author. */
  readonly note: string | null;
}

/** What is read again before a mail about a report or an appeal is sent. */
export type JudgedFacts = ReportFacts | AppealFacts;

/** What such a mail is about. */
export type JudgedSubject =
  { readonly of: 'report'; readonly caseId: string } | { readonly of: 'appeal'; readonly appealId: string };

/** Whether what the mail tells is still so: the one whom a report is about is told only of a broken rule. */
export const judgedStands = (kind: string, facts: JudgedFacts): boolean =>
  kind === 'houseRuleBroken' ? facts.state === 'upheld' : facts.state !== 'open';
