import type { LargeResult, LoopFigures } from '../large/large.js';
import { shown } from '../runner/figures.js';
import { count, table } from './lines.js';

/** What ten times the posts cost, as Markdown. */
export function largeLines({ worlds, growth, suggestions }: LargeResult): string[] {
  const { index, alone, eight, compared, differs } = suggestions;
  return [
    ...worlds.map(
      ({ name, people, posts, neighbourhoods, seededInSeconds }) =>
        `A ${name}: ${count(posts)} open posts of ${count(people)} people in ${count(neighbourhoods)} neighbourhoods, made in ${shown(seededInSeconds, 0)} s.`,
    ),
    '',
    ...table(
      [
        'question',
        'city p50 / p99 ms',
        'country p50 / p99 ms',
        '**growth**',
        'CPU ms',
        'CPU growth',
        'others used',
        'in the database p50 / p99 ms',
      ],
      growth.map(({ part, label, city, country, database }) => [
        `${part}: ${label}`,
        latency(city),
        latency(country),
        `**${shown(country.p50Ms / city.p50Ms, 2)}**`,
        `${shown(city.cpuMs, 2)}, ${shown(country.cpuMs, 2)}`,
        city.cpuMs === null || country.cpuMs === null ? '-' : shown(country.cpuMs / city.cpuMs, 2),
        `${percent(city.foreignCpu)}, ${percent(country.foreignCpu)}`,
        database ? database.map(({ p50Ms, p99Ms }) => `${shown(p50Ms, 2)} / ${shown(p99Ms, 2)}`).join(', ') : '',
      ]),
    ),
    '',
    `Suggestions in the country: ${count(index.posts)} posts were read into memory in ${shown(index.seconds, 1)} s and take ` +
      `${count(index.megabytes)} MB. One client after another: p50 ${shown(alone.p50Ms, 1)} ms, p99 ${shown(alone.p99Ms, 1)} ms; ` +
      `eight at once: p50 ${shown(eight.p50Ms, 1)} ms, p99 ${shown(eight.p99Ms, 1)} ms. ` +
      `CPU each: server ${shown(alone.serverCpuMs, 2)} ms, database ${shown(alone.storeCpuMs, 2)} ms; ` +
      `others used ${percent(alone.foreignCpu)} and ${percent(eight.foreignCpu)} of the machine meanwhile. ` +
      (differs === null
        ? `${compared} of ${compared} answers are those that are found without an index.`
        : 'The answers are NOT those that are found without an index.'),
  ];
}

const latency = ({ p50Ms, p99Ms }: LoopFigures): string => `${shown(p50Ms, 2)} / ${shown(p99Ms, 2)}`;

const percent = (share: number | null): string => (share === null ? '-' : `${shown(share * 100, 0)} %`);
