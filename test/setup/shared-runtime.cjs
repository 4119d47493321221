const { pathToFileURL } = require('node:url');

const { default: Runtime } = require('jest-runtime');

/** The module that declares and runs tests, and what it keeps in globals: each file gets it without the last file's tests. */
const FRAMEWORK = /jest-circus.build.jestAdapterInit\.js$/;
const KEPT_BY_FRAMEWORK = ['JEST_STATE_SYMBOL', 'EVENT_HANDLERS'];

/** Keeps modules for the next test file in the same worker; a test file itself is always loaded anew. */
class LastingRuntime extends Runtime {
  begin(testPath) {
    this._testPath = testPath;
    this.testState.state = 'loading';
  }

  teardown() {
    this.restoreAllMocks();
    this.testMainModule.reset();
    this.jestGlobals.clearJestObjectCache();
    this.testState.teardown();
    const { esModuleRegistry, internalModuleRegistry } = this.registries;
    esModuleRegistry.delete(pathToFileURL(this._testPath).href);
    esModuleRegistry.delete(`@jest/globals/${this._testPath}`);
    for (const name of internalModuleRegistry.keys()) if (FRAMEWORK.test(name)) internalModuleRegistry.delete(name);
    const { global } = this._environment;
    for (const symbol of Object.getOwnPropertySymbols(global))
      if (KEPT_BY_FRAMEWORK.includes(symbol.description)) delete global[symbol];
  }
}

let runtime = null;

/** The one runtime of a worker, in the environment of `shared-environment.cjs`. */
module.exports = function SharedRuntime(config, environment, resolver, transformer, cacheFS, coverage, testPath, all) {
  runtime ??= new LastingRuntime(config, environment, resolver, transformer, cacheFS, coverage, testPath, all);
  runtime.begin(testPath);
  return runtime;
};
