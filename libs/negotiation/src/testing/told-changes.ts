import type { Rows } from './copied-talks.js';

/** A change that is written down in rows of a table, and the topics of which exactly one event tells it. */
const TOLD_BY: readonly { readonly table: string; readonly row?: RegExp; readonly topic: RegExp }[] = [
  { table: 'turn', topic: /^negotiation\.(?!stalled)/ },
  { table: 'amendment_turn', topic: /^(?:amendment\.|agreement\.amended)/ },
  { table: 'agreement', topic: /^agreement\.formed/ },
  { table: 'agreement', row: /"state":"ended"/, topic: /^agreement\.ended/ },
  { table: 'agreement_pause', topic: /^agreement\.paused/ },
  { table: 'block', topic: /^resident\.blocked/ },
  { table: 'suspension', topic: /^person\.suspended/ },
];

/** Changes of talks, from how they were made to how they are told, for which there is not exactly one event each. */
export function changesUntold(made: Rows, told: Readonly<Record<string, readonly string[]>>): string[] {
  const topics = (told['outbox_event'] ?? []).map((line) => (JSON.parse(line) as { topic: string }).topic);
  return TOLD_BY.flatMap(({ table, row = /^/, topic }) => {
    const before = (made[table] ?? []).filter((one) => row.test(JSON.stringify(one))).length;
    const changes = (told[table] ?? []).filter((line) => row.test(line)).length - before;
    const events = topics.filter((one) => topic.test(one)).length;
    return changes === events ? [] : [`${table}: ${changes} changes, ${events} events of ${String(topic)}`];
  });
}
