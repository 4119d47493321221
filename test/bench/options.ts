import { parseArgs } from 'node:util';

/** The parts that can be measured alone. */
export const PARTS = ['feed', 'suggestions', 'turns', 'live', 'burst', 'rings', 'best', 'large', 'screens'] as const;
export type Part = (typeof PARTS)[number];

/** What one run of the bench does. */
export interface BenchOptions {
  readonly parts: readonly Part[];
  /** Prints one JSON object instead of tables. */
  readonly json: boolean;
  /** Writes the tables of this run into docs/performance.md. */
  readonly writeDocs: boolean;
  readonly quick: boolean;
  readonly rounds: number;
  readonly warmUpSeconds: number;
  readonly windowSeconds: number;
  /** How many reminders are due at one instant. */
  readonly reminders: number;
  /** How many residents a city has in which rings are looked for. */
  readonly rings: number;
  /** How many posts there are in the largest world of the index. */
  readonly best: number;
  /** How many posts the larger of two worlds has; the smaller one has a tenth. */
  readonly large: number;
  /** How often a window is taken at most, when other programs used the machine meanwhile. */
  readonly tries: number;
}

const LONG = {
  rounds: 3,
  warmUpSeconds: 10,
  windowSeconds: 5,
  reminders: 10_000,
  rings: 100_000,
  best: 1_000_000,
  large: 1_000_000,
  tries: 3,
};
const SHORT = {
  rounds: 1,
  warmUpSeconds: 1,
  windowSeconds: 2,
  reminders: 1_000,
  rings: 10_000,
  best: 50_000,
  large: 50_000,
  tries: 1,
};

/** One line per option, for `--help`. */
export const USAGE = `npm run bench -- [options]
  --json             one JSON object on standard output, nothing else
  --write-docs       writes the tables of the parts that were measured into docs/performance.md
  --quick            one short round: shows that all of it works, the figures mean little
  --only feed        one part alone: ${PARTS.join(', ')}
  --rounds 5         rounds, 3 without it`;

/** Reads the command line; null when it asks for help or for what is not there. */
export function readOptions(line: readonly string[]): BenchOptions | null {
  const { values } = parseArgs({
    args: [...line],
    options: {
      json: { type: 'boolean', default: false },
      'write-docs': { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      rounds: { type: 'string' },
    },
  });
  const rounds = values.rounds === undefined ? null : Number(values.rounds);
  const known = values.only.every((name) => PARTS.some((part) => part === name));
  if (values.help || !known || (rounds !== null && !(Number.isInteger(rounds) && rounds > 0))) return null;
  const size = values.quick ? SHORT : LONG;
  return {
    ...size,
    rounds: rounds ?? size.rounds,
    quick: values.quick,
    json: values.json,
    writeDocs: values['write-docs'],
    parts: values.only.length === 0 ? PARTS : PARTS.filter((part) => values.only.includes(part)),
  };
}
