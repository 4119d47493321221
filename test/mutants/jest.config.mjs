import all from '../../jest.config.mjs';

const [rules] = all.projects;

/** The project `rules`, with the specs of one domain as one file: their modules load once for each mutant. */
export default {
  ...rules,
  testMatch: ['<rootDir>/test/mutants/rules.mjs'],
  testEnvironment: `${import.meta.dirname}/environment.cjs`,
};
