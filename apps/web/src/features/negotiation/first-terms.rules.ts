import type { PostToAnswerQuery } from '../../lib/graphql/generated/negotiation-respond.js';
import type { PartOfDay, WeekDay } from '../../lib/graphql/generated/schema.js';
import { EMPTY_TERMS, type DraftMoment, type TermsDraft } from './terms-form.rules.js';

type Post = NonNullable<PostToAnswerQuery['post']>;

const STARTS: Readonly<Record<PartOfDay, string>> = {
  night: '06:00',
  morning: '10:00',
  afternoon: '14:00',
  evening: '19:00',
};
const WEEK: readonly WeekDay[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAY_MS = 86_400_000;
/** A longer text tells more than the task; its first sentence is enough to begin with. */
const LONGEST_TASK = 200;

/** The first moment from the day after tomorrow on that suits who wrote the post; without a wish that day at ten. */
export function suggestedMoment(
  { availability, onceOn }: Pick<Post, 'availability' | 'onceOn'>,
  today: string,
): DraftMoment {
  const first = Date.parse(today) + 2 * DAY_MS;
  const days = Array.from({ length: 7 }, (_, ahead) => new Date(first + ahead * DAY_MS));
  const dateOf = (day: Date): string => day.toISOString().slice(0, 10);
  if (onceOn !== null) {
    const wish = availability.find(({ day }) => day === WEEK[new Date(onceOn).getUTCDay()]);
    return { date: onceOn, time: STARTS[wish?.part ?? 'morning'] };
  }
  for (const day of days) {
    const wish = availability.find((one) => one.day === WEEK[day.getUTCDay()]);
    if (wish) return { date: dateOf(day), time: STARTS[wish.part] };
  }
  return { date: dateOf(new Date(first)), time: STARTS.morning };
}

/** A first proposal as the post itself says it, with a moment to begin from. `today` is a local date. */
export function firstTerms(post: Post, today: string): TermsDraft {
  const { place, inReturn, inReturnText, wantedActivity } = post;
  const returned = inReturnText === '' ? (wantedActivity?.name ?? '') : inReturnText;
  return {
    ...EMPTY_TERMS,
    activity: post.activity?.slug ?? '',
    task: post.text.length <= LONGEST_TASK ? post.text.replace(/\s+/g, ' ').trim() : post.title,
    at: suggestedMoment(post, today),
    // The usual place for what can be anywhere is where the one lives who is helped.
    whereKind: place === 'any' ? 'atRequester' : place,
    returnKind: inReturn,
    returnWhat: inReturn === 'together' ? returned : '',
    returnTask: inReturn === 'activity' ? returned : '',
    returnReason: inReturn === 'expenses' ? returned : '',
  };
}
