export { ACTIVITIES, activityOf, GROUPS, groupOf, isActivity } from './domain/activity-list.js';
export type { Activity, ActivityGroup, ActivitySlug, GroupSlug } from './domain/activity-list.js';
export { kindOf } from './domain/kind-of-text.rules.js';
export type { KindOfText } from './domain/kind-of-text.rules.js';
export { indexWords, queryWords } from './domain/search-words.rules.js';
export type { SearchWords } from './domain/search-words.rules.js';
export { suggestActivities } from './domain/suggest-activity.rules.js';
export type { ActivitySuggestion } from './domain/suggest-activity.rules.js';
export { telling, tellingWords } from './domain/telling-words.rules.js';
