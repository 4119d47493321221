import { useMemo } from 'react';
import { dayPartInWords, inARow, languagesInWords, weekdayInWords } from '#wording';

import type { WeekPart } from '../../components/week-grid.js';
import type { PostInReturn, PostKind, PostPlace } from '../../lib/graphql/generated/schema.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import { daysTogether } from './week.rules.js';

/** Places in the order in which they are asked. */
export const PLACES: readonly PostPlace[] = ['any', 'atRequester', 'atHelper', 'publicPlace', 'byPhone', 'online'];

/** What can stand against help, in the order in which it is asked. */
export const IN_RETURN: readonly PostInReturn[] = ['nothing', 'activity', 'together', 'passItOn', 'expenses'];

/** More parts of the week than these are told day by day. */
const IN_ONE_LINE = 3;

interface Returned {
  readonly kind: PostKind;
  readonly inReturn: PostInReturn;
  readonly inReturnText: string;
  /** Name of the activity in return. */
  readonly wanted: string | null;
}

/** Says the parts of a post in the language of the screen. */
export function usePostWords() {
  const say = useWords('marketplace');
  const common = useWords('app');
  const { locale } = useLanguage();
  const { date } = useMoments();
  return useMemo(() => {
    /** Whose home a place is: that of the author, or that of the other. */
    const whose = (place: PostPlace, kind: PostKind): string => {
      if (place !== 'atRequester' && place !== 'atHelper') return place;
      return (place === 'atRequester') === (kind === 'request') ? 'author' : 'other';
    };
    const week = (parts: readonly WeekPart[]): string[] => {
      if (parts.length <= IN_ONE_LINE)
        return [
          inARow(
            parts.map((one) => dayPartInWords(one, locale)),
            locale,
          ),
        ];
      return daysTogether(parts).map(({ days, parts: ofThem }) =>
        say('dayParts', {
          days: inARow(
            days.map((day) => weekdayInWords(day, locale)),
            locale,
          ),
          parts: inARow(
            ofThem.map((part) => common('partOfDay', { part })),
            locale,
          ),
        }),
      );
    };
    return {
      kind: (kind: PostKind): string => say(kind),
      /** A place as its author says it. */
      ownPlace: (place: PostPlace, kind: PostKind): string => say('ownPlace', { where: whose(place, kind) }),
      /** A place as others read it. */
      place: (place: PostPlace, kind: PostKind, name: string): string =>
        say('place', { where: whose(place, kind), name }),
      /** When it suits, in lines. */
      when: (onceOn: string | null, availability: readonly WeekPart[]): string[] => {
        if (onceOn !== null) return [date(onceOn)];
        return availability.length === 0 ? [say('notSaid')] : week(availability);
      },
      languages: (codes: readonly string[]): string =>
        codes.length === 0 ? say('notSaid') : languagesInWords(codes, locale),
      /** What stands against it, in lines; the last one are the author's own words. */
      inReturn: ({ kind, inReturn, inReturnText, wanted }: Returned): string[] => [
        inReturn === 'activity' && wanted !== null
          ? say('returnActivity', { kind, activity: wanted })
          : say('returnSaid', { what: inReturn }),
        ...(inReturnText === '' ? [] : [inReturnText]),
      ],
    };
  }, [say, common, locale, date]);
}
