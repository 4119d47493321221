/** Mutation tests of the pure rules of negotiation: see docs/mutants.md. */
export default {
  mutate: ['libs/negotiation/src/domain/**/*.{rules,policy}.ts'],
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning'],
  // All specs are one file here, so there is nothing to look for.
  jest: { configFile: 'test/mutants/jest.config.mjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A slow machine is no dead mutant: what never ends is found by how often it comes by, not by the clock.
  timeoutMS: 60_000,
  // Modules of ended runs stay in memory.
  maxTestRunnerReuse: 150,
  disableTypeChecks: false,
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  htmlReporter: { fileName: 'reports/mutants.html' },
  jsonReporter: { fileName: 'reports/mutants.json' },
  tempDirName: '.cache/mutants',
  ignorePatterns: ['/apps', '/coverage', '/dist', '/test/{bench,e2e,faults,world}', '/.cache', '/.ci', '/.data'],
};
