import { migrate, parseSettings, serverSettings, SettingsError } from '#platform';

interface Command {
  readonly meaning: string;
  run(rest: readonly string[]): Promise<void>;
}

/** What `npm run cli -- NAME` can do; each loads what it needs only when it runs. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  start: {
    meaning: 'everything on one machine; --empty without the demo world',
    run: async (rest) => (await import('./start/start.command.js')).start({ empty: rest.includes('--empty') }),
  },
  migrate: {
    meaning: 'bring the database of DATABASE_URL to the newest schema',
    run: async () => {
      const { DATABASE_URL } = parseSettings(process.env);
      if (DATABASE_URL === undefined)
        throw new SettingsError(['DATABASE_URL is missing: name the database to migrate.']);
      const ran = await migrate(DATABASE_URL);
      console.log(ran.length === 0 ? 'The schema is up to date.' : `Migrated: ${ran.join(', ')}`);
    },
  },
  'areas:import': {
    meaning: 'areas:import FILE [--municipality CODE NAME]: take over areas from GeoJSON or CSV',
    run: async (rest) => (await import('./areas/import-areas.command.js')).importAreas(rest),
  },
  'people:grant': {
    meaning: 'people:grant EMAIL ROLE [AREA…]: give a role, a broker for areas; makes the account when there is none',
    run: async (rest) => {
      console.log(await (await import('./people/roles.command.js')).grantRole(rest, process.env));
    },
  },
  'people:revoke': {
    meaning: 'people:revoke EMAIL ROLE [AREA…]: take a role, of a broker for these areas or for all',
    run: async (rest) => {
      console.log(await (await import('./people/roles.command.js')).revokeRole(rest, process.env));
    },
  },
  'jobs:retry': {
    meaning: 'jobs:retry [QUEUE] [--mails]: put failed jobs back, of one queue or of all; --mails also failed mails',
    run: async (rest) => {
      const { retriedText, retryJobs, retryOf } = await import('./jobs/retry-jobs.command.js');
      const retry = retryOf(rest);
      console.log(retriedText(await retryJobs(serverSettings(process.env), retry)));
    },
  },
  'negotiations:rebuild': {
    meaning: 'negotiations:rebuild [--check]: make every negotiation say what its turns say; --check only reports',
    run: async (rest) => {
      const { rebuildNegotiations, rebuildOf, rebuiltText } =
        await import('./negotiations/rebuild-negotiations.command.js');
      const how = rebuildOf(rest);
      const rebuilt = await rebuildNegotiations(serverSettings(process.env), how);
      console.log(rebuiltText(rebuilt, how));
      if (!how.write && rebuilt.differing.length > 0) process.exitCode = 2;
    },
  },
  'operations:list': {
    meaning:
      "operations:list [FILE.graphql…] [--to FILE]: write the list for KNOWN_OPERATIONS; without files the story's operations",
    run: async (rest) => {
      (await import('./operations/list-operations.command.js')).listOperations(rest);
    },
  },
  'match:evaluate': {
    meaning: 'match:evaluate [FILE.tsv] [--json]: how well texts are understood and ranked, on a labelled set',
    run: async (rest) => {
      console.log((await import('./matching/evaluate.command.js')).evaluateMatching(rest));
    },
  },
  generate: {
    meaning: 'write the generated files: schemas, settings example, diagrams, access list',
    run: async () => (await import('./generate/generate.command.js')).generate(process.cwd()),
  },
  'generate:web': {
    meaning: 'write what the web app knows of the schema, after a change of its operations',
    run: async () => (await import('./generate/generate.command.js')).generateWeb(process.cwd()),
  },
  story: {
    meaning:
      'story [URL [DESK]]: play the main job against a running start, http://localhost:3000 and http://localhost:8025',
    run: async ([url = 'http://localhost:3000', desk = 'http://localhost:8025']) =>
      (await import('./story/story.command.js')).story(url, desk),
  },
};
