/** Some people are to hear of a post, at most a page of them: ids of alerts, each one person's. */
export const alertsRaised = (p: { readonly postId: string; readonly alertIds: readonly string[] }) =>
  ({ topic: 'alert.raised', key: p.postId, payload: p }) as const;

/** Alerts in one event at most. */
const IN_EVENT = 100;

/** What was raised, in order, a page per event. */
export const inPages = <One>(all: readonly One[], size = IN_EVENT): One[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, page) => all.slice(page * size, (page + 1) * size));
