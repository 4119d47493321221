// Presses the buttons of talks at random, and holds what comes of it to a model, for long: `npm run model -- --seed 7 --runs 500`.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { seed: { type: 'string' }, runs: { type: 'string' } } });
const { MODEL_RUNS = '10000', MODEL_SEED } = process.env;
const seed = values.seed ?? MODEL_SEED;
const env = {
  ...process.env,
  MODEL_RUNS: values.runs ?? MODEL_RUNS,
  ...(seed === undefined ? {} : { MODEL_SEED: seed }),
};

const jest = ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const spec = 'libs/negotiation/src/talks/model.medium-spec.ts';
const { status } = spawnSync(process.execPath, [...jest, spec], { stdio: 'inherit', env });
process.exit(status ?? 1);
