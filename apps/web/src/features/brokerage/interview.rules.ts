import type { InterviewInput, MandateScope, SpokenMandateInput } from '../../lib/graphql/generated/schema.js';

/** What a mandate can cover, in the order in which it is read out. */
export const SCOPES = [
  'posts',
  'talks',
  'agree',
  'agreements',
  'afterwards',
] as const satisfies readonly MandateScope[];

/** For how many months it can be given. */
export const MONTHS = ['1', '3', '6', '12'] as const;

/** A mandate as it is being written down. */
export interface MandateDraft {
  readonly scopes: readonly MandateScope[];
  readonly months: (typeof MONTHS)[number];
  /** The local date, YYYY-MM-DD. */
  readonly givenOn: string;
  readonly how: 'oral' | 'written';
}

/** An interview as it is being written down. */
export interface InterviewDraft {
  readonly firstName: string;
  readonly areaCode: string | null;
  readonly phone: string;
  readonly address: string;
  readonly locale: 'nl' | 'en';
  readonly languages: readonly string[];
  readonly needs: string;
  readonly shared: readonly ('phone' | 'address')[];
  readonly mandate: MandateDraft;
}

/** Nothing is ticked for somebody else: each part of a mandate is said yes to. */
export const emptyMandate = (today: string): MandateDraft => ({
  scopes: [],
  months: '6',
  givenOn: today,
  how: 'oral',
});

/** An interview that begins. */
export const emptyInterview = (today: string): InterviewDraft => ({
  firstName: '',
  areaCode: null,
  phone: '',
  address: '',
  locale: 'nl',
  languages: ['nl'],
  needs: '',
  shared: [],
  mandate: emptyMandate(today),
});

/** A mandate that was told or signed, as the api takes it. */
export const mandateInput = ({ scopes, months, givenOn, how }: MandateDraft): SpokenMandateInput => ({
  scopes: [...scopes],
  months: Number(months),
  givenOn,
  written: how === 'written',
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** An interview as the api takes it: empty fields are left out. */
export const interviewInput = (draft: InterviewDraft): InterviewInput => ({
  firstName: draft.firstName.trim(),
  areaCode: draft.areaCode ?? '',
  phone: orNull(draft.phone),
  address: orNull(draft.address),
  locale: draft.locale,
  languages: [...draft.languages],
  needs: draft.needs.trim(),
  sharePhone: draft.shared.includes('phone'),
  shareAddress: draft.shared.includes('address'),
  mandate: mandateInput(draft.mandate),
});
