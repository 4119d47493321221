import type { FeedFilterInput, PartOfDay, PostKind, WeekDay } from '../../lib/graphql/generated/schema.js';

export const DAYS: readonly WeekDay[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
export const PARTS: readonly PartOfDay[] = ['morning', 'afternoon', 'evening', 'night'];
const KINDS: readonly PostKind[] = ['request', 'offer'];

/** How far "near me" goes, and the most that can be asked, in metres. */
export const NEAR = 3_000;
export const FARTHEST = 50_000;
/** How much farther one looks when nothing was found. */
const WIDER = 3;

/** What somebody looks for; each has a place in the address. */
export interface Look {
  readonly kind: PostKind | null;
  readonly group: string | null;
  readonly activity: string | null;
  readonly day: WeekDay | null;
  readonly part: PartOfDay | null;
  readonly language: string | null;
  readonly words: string | null;
  readonly area: string | null;
  /** Metres around the area; 0 means in it. */
  readonly far: number;
}

const NAMES = ['kind', 'group', 'activity', 'day', 'part', 'language', 'words', 'area'] as const;

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value | null =>
  values.find((value) => value === text) ?? null;

/** What an address says; what makes no sense in it counts for nothing. */
export function lookOf(search: URLSearchParams): Look {
  const text = (name: string): string | null => search.get(name)?.trim().slice(0, 200) || null;
  const area = text('area');
  const far = Math.round(Number(search.get('far')));
  return {
    kind: oneOf(KINDS, search.get('kind')),
    group: text('group'),
    activity: text('activity'),
    day: oneOf(DAYS, search.get('day')),
    part: oneOf(PARTS, search.get('part')),
    language: text('language'),
    words: text('words'),
    area,
    far: area !== null && far > 0 ? Math.min(far, FARTHEST) : 0,
  };
}

/** The address of a look, from its question mark on; empty for everything. */
export function addressOf(look: Look): string {
  const search = new URLSearchParams(NAMES.flatMap((name) => (look[name] === null ? [] : [[name, look[name]]])));
  if (look.area !== null && look.far > 0) search.set('far', String(look.far));
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

/** The parts of the week that are asked for: of a day, of every day, or any. */
export function dayPartsOf({ day, part }: Pick<Look, 'day' | 'part'>): { day: WeekDay; part: PartOfDay }[] {
  if (day === null && part === null) return [];
  return (day === null ? DAYS : [day]).flatMap((one) =>
    (part === null ? PARTS : [part]).map((other) => ({ day: one, part: other })),
  );
}

/** What the feed is asked. */
export function filterOf(look: Look): FeedFilterInput {
  const dayParts = dayPartsOf(look);
  return {
    kind: look.kind,
    // An activity says its group.
    group: look.activity === null ? look.group : null,
    activity: look.activity,
    dayParts: dayParts.length === 0 ? null : dayParts,
    language: look.language,
    text: look.words,
    areas: look.area !== null && look.far === 0 ? [look.area] : null,
    near: look.area !== null && look.far > 0 ? { area: look.area, metres: look.far } : null,
  };
}

/** The same look in a larger area, ending with everywhere; null when it is everywhere already. */
export function widerThan(look: Look): Look | null {
  if (look.area === null) return null;
  if (look.far === 0) return { ...look, far: NEAR };
  return look.far >= FARTHEST
    ? { ...look, area: null, far: 0 }
    : { ...look, far: Math.min(look.far * WIDER, FARTHEST) };
}
