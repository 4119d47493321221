import type { RingsResult } from '../rings/rings.js';
import { shown } from '../runner/figures.js';
import { count, table } from './lines.js';

/** What was found about rings, as Markdown. */
export function ringsLines({ residents, posts, metres, edges, pairs, rings, one, plan }: RingsResult): string[] {
  const rows = [
    ['who can help whom, from the posts', edges] as const,
    ['exchanges, edges given', pairs] as const,
    ['rings of three, edges given', rings] as const,
  ];
  return [
    `A city of cells of 500 m with ${count(residents)} residents and ${count(posts)} posts, within ${count(metres)} m.`,
    '',
    ...table(
      ['what', 'how many', 'ours ms', 'SQL ms', '**SQL to ours**', 'ours CPU ms', 'SQL CPU ms', 'CPU ratio'],
      rows.map(([what, { count: found, ours, sql }]) => [
        what,
        count(found),
        shown(ours.ms, 0),
        shown(sql.ms, 0),
        `**${shown(sql.ms / ours.ms, 0)}**`,
        shown(ours.cpuMs, 0),
        shown(sql.cpuMs, 0),
        shown(ours.cpuMs === null || sql.cpuMs === null ? null : sql.cpuMs / ours.cpuMs, 0),
      ]),
    ),
    '',
    `One resident’s best five, without stored edges, for ${count(one.residents)} residents: median ${shown(one.medianUs, 0)} µs, ` +
      `p99 ${shown(one.p99Us, 0)} µs, most ${shown(one.mostUs, 0)} µs.`,
    '',
    `The nightly plan of the whole city: ${shown(plan.ms / 1_000, 1)} s (${shown(plan.cpuMs === null ? null : plan.cpuMs / 1_000, 1)} s of CPU), ${count(plan.exchanges)} exchanges and ` +
      `${count(plan.rings)} rings that share nobody, with ${count(plan.covered)} people of at most ${count(plan.bound)}: ` +
      `a gap of ${shown((1 - plan.covered / plan.bound) * 100, 1)} %.`,
  ];
}
