const { TestEnvironment } = require('jest-environment-node');

let environment = null;
let exit = null;
let given = [];

/**
 * The one environment of a worker: loading the product for every test file anew took longer than most files' tests.
 * The globals are those of the project whose file runs. With it goes `shared-runtime.cjs`.
 */
module.exports = function SharedEnvironment(config, context) {
  if (environment === null) {
    environment = new TestEnvironment(config, context);
    // The environment outlives its test files.
    environment.teardown = () => Promise.resolve();
    exit = environment.global.process.exit;
  }
  const { globals } = config.projectConfig;
  for (const name of given) delete environment.global[name];
  Object.assign(environment.global, globals);
  given = Object.keys(globals);
  // Every file gets a wrapper of its own around it.
  environment.global.process.exit = exit;
  return environment;
};
