/**
 * Who may import whom. The rules are told in docs/architecture.md and decided in docs/decisions/0001-ranks-doors-and-package-imports.md;
 * test/architecture/architecture.spec.ts plants one forbidden import per rule and expects each to be seen.
 */

/** Rank by rank, lowest first: a lib imports only libs of a lower rank. */
const RANKS = [
  ['kernel'],
  ['platform', 'wording'],
  ['accounts', 'areas', 'activities'],
  ['residents'],
  ['marketplace'],
  ['organisations'],
  ['matching', 'negotiation'],
  ['appreciation'],
  ['brokerage'],
  ['notifications'],
];

const SPEC = '[.](medium-)?spec[.]ts$';
const DOOR = '^libs/[^/]+/src/(api/|jobs/)?index[.]ts$';
const TESTING_DOOR = '^libs/(platform|wording)/src/testing/index[.]ts$';
/** The words that mails and screens share: the one lib that the web app imports. */
const WORDING_DOOR = '^libs/wording/src/index[.]ts$';
/** Packages that compute and touch nothing outside, see docs/decisions/0013-temporal-and-recurrence-in-pure-code.md. */
const PURE_PACKAGES = '(^|/)(temporal-polyfill|rrule-temporal)(/|$)';

const either = (names) => `(${names.join('|')})`;

/** One rule per rank; the kernel's own is stricter and stands below. */
const ranks = RANKS.slice(1, -1).map((names, index) => {
  const rank = index + 1;
  return {
    name: `rank-${rank}-imports-only-lower-ranks`,
    comment: `${names.join(', ')}: what must point up the ranks is an event.`,
    severity: 'error',
    from: { path: `^libs/${either(names)}/` },
    to: { path: `^libs/${either(RANKS.slice(rank).flat())}/`, pathNot: '^libs/$1/' },
  };
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'pure-kernel',
      comment: 'The kernel is plain TypeScript and imports nothing but computing packages.',
      severity: 'error',
      from: { path: '^libs/kernel/', pathNot: SPEC },
      to: { pathNot: ['^libs/kernel/', PURE_PACKAGES] },
    },
    {
      name: 'pure-domain',
      comment: 'Rules are pure: a domain folder imports itself, the kernel, the words and computing packages.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/src/domain/', pathNot: SPEC },
      to: { pathNot: ['^libs/$1/src/domain/', '^libs/kernel/src/index[.]ts$', WORDING_DOOR, PURE_PACKAGES] },
    },
    {
      name: 'pure-wording',
      comment:
        'The words that screens share run in browsers: of the kernel their types alone, and one package that says them.',
      severity: 'error',
      from: { path: '^libs/wording/', pathNot: SPEC },
      to: { pathNot: ['^libs/wording/', '^libs/kernel/src/index[.]ts$', '(^|/)intl-messageformat(/|$)'] },
    },
    {
      name: 'wording-takes-types-of-the-kernel',
      comment: 'A value of the kernel would bring its time zones into every browser.',
      severity: 'error',
      from: { path: '^libs/wording/', pathNot: SPEC },
      to: { path: '^libs/kernel/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'front-doors',
      comment: 'One feature enters another through its doors only.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', DOOR, TESTING_DOOR] },
    },
    {
      name: 'apps-use-doors',
      comment: 'The apps put features together through their doors; they hold no rules and reach into none.',
      severity: 'error',
      from: { path: '^apps/' },
      to: { path: '^libs/', pathNot: [DOOR, TESTING_DOOR] },
    },
    {
      name: 'api-door',
      comment:
        'Resolvers are loaded by the api process, and by resolvers of other features; the worker never loads them.',
      severity: 'error',
      from: { pathNot: ['^apps/api/', '^libs/[^/]+/src/api/', SPEC] },
      to: { path: '^libs/[^/]+/src/api/' },
    },
    {
      name: 'jobs-door',
      comment: 'Processors are loaded by the worker (and the one-machine start of the cli); the api never loads them.',
      severity: 'error',
      from: { pathNot: ['^apps/(worker|cli)/', '^libs/[^/]+/src/jobs/', SPEC] },
      to: { path: '^libs/[^/]+/src/jobs/' },
    },
    ...ranks,
    {
      name: 'every-lib-has-a-rank',
      comment: 'A new lib gets its rank in this file before anything may stand in it.',
      severity: 'error',
      from: { path: `^libs/(?!${either(RANKS.flat())}/)` },
      to: {},
    },
    {
      name: 'libs-know-no-apps',
      comment: 'Libs stand below the processes and below the whole-system tests.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(apps|test)/' },
    },
    {
      name: 'web-stands-apart',
      comment: 'The web app knows the schema and the words that it shares with mails, not the code behind them.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|apps/(api|worker|cli))/', pathNot: ['^libs/wording/src/(testing/)?index[.]ts$'] },
    },
    {
      name: 'web-ships-no-checks',
      comment: 'What checks words is for its tests and belongs into no browser.',
      severity: 'error',
      from: { path: '^apps/web/', pathNot: '[.]spec[.]tsx?$' },
      to: { path: '^libs/wording/src/testing/' },
    },
    {
      name: 'no-cycles',
      comment: 'Only relations between entities may close a circle, and those are `import type`.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file that imports nothing and is imported by nothing is dead.',
      severity: 'error',
      from: { orphan: true, pathNot: '[.]d[.]ts$' },
      to: {},
    },
    {
      name: 'everything-resolves',
      comment: 'An import that the cruiser cannot follow would pass every other rule unseen.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'doors-lead-to-source',
      comment:
        'Built files carry no folders that the other rules know, so an import that ends there would pass unseen.',
      severity: 'error',
      from: {},
      to: { path: '^dist/' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^dist/'] },
    exclude: { path: ['^apps/web/dist/', '(^|/)generated/'] },
    tsPreCompilationDeps: true,
    skipAnalysisNotInRules: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      // `types` first: it is what leads `#kernel` to the source instead of to dist
      conditionNames: ['types', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
