import all from '../../jest.config.mjs';

const [rules] = all.projects;

/** The project `rules`, with the specs of one domain as one file: their modules load once for each mutant. */
export default {
  ...rules,
  // Jest looks for files anew for each mutant: let there be few.
  roots: ['<rootDir>/libs/kernel', '<rootDir>/libs/negotiation/src/domain', '<rootDir>/test/mutants'],
  watchman: false,
  testMatch: ['<rootDir>/test/mutants/rules.mjs'],
  testEnvironment: `${import.meta.dirname}/environment.cjs`,
  // Each mutant is loaded anew.
  runtime: 'jest-runtime',
};
