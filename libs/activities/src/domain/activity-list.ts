import type { ActivityEntry } from './activity.js';
import { GARDEN_GROUPS } from './activity-list-garden.data.js';
import { HOME_GROUPS } from './activity-list-home.data.js';
import { LEARNING_GROUPS } from './activity-list-learning.data.js';
import { NEIGHBOURHOOD_GROUPS } from './activity-list-neighbourhood.data.js';
import { SUPPORT_GROUPS } from './activity-list-support.data.js';
import { TOGETHER_GROUPS } from './activity-list-together.data.js';

const ENTRIES = [
  ...HOME_GROUPS,
  ...GARDEN_GROUPS,
  ...SUPPORT_GROUPS,
  ...LEARNING_GROUPS,
  ...TOGETHER_GROUPS,
  ...NEIGHBOURHOOD_GROUPS,
] as const;

/** The key of a group; stays for good once published. */
export type GroupSlug = (typeof ENTRIES)[number]['slug'];

/** The key of an activity; stays for good once published, since posts are stored with it. */
export type ActivitySlug = (typeof ENTRIES)[number]['activities'][number]['slug'];

/** Something that neighbours ask of each other or offer, with the words they use for it. */
export interface Activity {
  readonly slug: ActivitySlug;
  readonly group: GroupSlug;
  readonly nl: string;
  readonly en: string;
  readonly synonyms: { readonly nl: readonly string[]; readonly en: readonly string[] };
  /** Single words that point to this activity strongly, in either language. */
  readonly words: readonly string[];
  /** Asking for it tells that somebody is away from home: strangers may not read it. */
  readonly absence: boolean;
  /** 'vog' where a certificate of conduct is usual for whoever does it. */
  readonly risk: 'none' | 'vog';
}

/** Activities that stand together on the screens. */
export interface ActivityGroup {
  readonly slug: GroupSlug;
  readonly nl: string;
  readonly en: string;
  /** In the order of the screens, at least one. */
  readonly activities: readonly Activity[];
}

/** All groups in the order of the screens. */
export const GROUPS: readonly ActivityGroup[] = ENTRIES.map((group) => ({
  slug: group.slug,
  nl: group.nl,
  en: group.en,
  activities: group.activities.map((entry: ActivityEntry & { readonly slug: ActivitySlug }) => ({
    slug: entry.slug,
    group: group.slug,
    nl: entry.nl,
    en: entry.en,
    synonyms: entry.synonyms,
    words: entry.words ?? [],
    absence: entry.absence ?? false,
    risk: entry.risk ?? 'none',
  })),
}));

/** All activities, group by group. */
export const ACTIVITIES: readonly Activity[] = GROUPS.flatMap((group) => group.activities);

const activityBySlug = new Map<string, Activity>(ACTIVITIES.map((activity) => [activity.slug, activity]));
const groupBySlug = new Map<string, ActivityGroup>(GROUPS.map((group) => [group.slug, group]));

/** The activity with this key, or null when the list does not hold it. */
export const activityOf = (slug: string): Activity | null => activityBySlug.get(slug) ?? null;

/** The group with this key, or null when the list does not hold it. */
export const groupOf = (slug: string): ActivityGroup | null => groupBySlug.get(slug) ?? null;

/** Whether the list holds an activity with this key. */
export const isActivity = (slug: string): slug is ActivitySlug => activityBySlug.has(slug);
