/** How many times in all, and on which dates of the rhythm not. */
interface Limits {
  count?: number;
  skipped?: readonly string[];
}

/** Terms as `TermsInput` has them. */
export interface TermsInput {
  activity: string;
  task: string;
  when:
    | { kind: 'at'; start: string; minutes: number }
    | { kind: 'dates'; starts: readonly string[]; minutes: number }
    | { kind: 'open'; note: string };
  howOften:
    | { kind: 'once' }
    | ({ kind: 'daily'; everyDays?: number } & Limits)
    | ({ kind: 'weekly'; everyWeeks?: number; weekdays?: readonly string[] } & Limits)
    | ({ kind: 'monthly'; weekdayOfMonth: number } & Limits)
    | ({ kind: 'monthlyOnDay'; dayOfMonth?: number } & Limits);
  where:
    | { kind: 'atRequester' | 'atHelper' | 'byPhone' | 'online' }
    | { kind: 'publicPlace'; name: string }
    | { kind: 'onTheWay'; fromArea: string; toArea: string };
  inReturn:
    | { kind: 'nothing' | 'passItOn' }
    | { kind: 'together'; what: string }
    | { kind: 'activity'; task: string; postId?: string }
    | { kind: 'expenses'; cents: number; reason: string };
  until: string | null;
  conditions: string;
}

/** Shopping once, on Tuesday 8 December 2026 at 10:00, nothing in return: a week after the world's first morning. */
export const terms = (other: Partial<TermsInput> = {}): TermsInput => ({
  activity: 'grocery-shopping',
  task: 'Boodschappen halen bij de winkel',
  when: { kind: 'at', start: '2026-12-08T10:00', minutes: 60 },
  howOften: { kind: 'once' },
  where: { kind: 'atRequester' },
  inReturn: { kind: 'nothing' },
  until: null,
  conditions: '',
  ...other,
});
