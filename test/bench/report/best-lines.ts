import type { BestResult } from '../best/best.js';
import { shown } from '../runner/figures.js';
import { count, table } from './lines.js';

/** What was found about the index of posts, as Markdown. */
export function bestLines({ worlds, compared, sql, digest }: BestResult): string[] {
  return [
    ...table(
      ['world', 'open posts', 'areas', 'put in s', 'MB', 'median ms', 'p99 ms', 'compared one by one'],
      worlds.map((world) => [
        world.name,
        count(world.posts),
        count(world.areas),
        shown(world.seconds, 1),
        shown(world.megabytes, 0),
        shown(world.medianMs, 3),
        `**${shown(world.p99Ms, 3)}**`,
        count(world.lookedAt),
      ]),
    ),
    '',
    `${count(compared)} questions among ${count(worlds[0]?.posts ?? 0)} posts had the same twenty, in the same order, as ` +
      'the rules have that compare every post.',
    '',
    `The same question among ${count(sql.posts)} posts of a country: ours ${shown(sql.oursMs, 3)} ms, the quickest exact SQL ` +
      `(with an index) ${shown(sql.indexMs, 1)} ms, SQL that looks at every row ${shown(sql.scanMs, 0)} ms; all with the same answers.`,
    '',
    `The best twenty of each of ${count(digest.residents)} residents among ${count(digest.offers)} posts: ` +
      `${shown(digest.seconds, 1)} s on one core.`,
  ];
}
