import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const SPECS = ['**/*.spec.ts', '**/*.medium-spec.ts', '**/*.e2e-spec.ts'];
/** Code that runs on the server; the web app has React's habits and gets none of the rules for Nest. */
const SERVER = ['apps/{api,worker,cli}/**/*.ts', 'libs/**/*.ts', 'test/**/*.ts'];

const namedExports = { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' };
const unionsOfStrings = {
  selector: 'TSEnumDeclaration',
  message: 'A union of strings says the same and is checked as well.',
};
/** Time, ids and chance are arguments of pure code: these are the places where they would come in unseen. */
const impure = [
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Chance is an argument.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Time is an argument.' },
  {
    selector: "MemberExpression[object.name=/^(Date|performance)$/][property.name='now']",
    message: 'Time is an argument.',
  },
  { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: 'Time is an argument.' },
  { selector: "MemberExpression[object.name='crypto']", message: 'Ids and chance are arguments.' },
];

const dataLayerOnly =
  'Only libs/platform and the data folders touch the database; a use case gets a transaction from #platform.';

export default defineConfig(
  globalIgnores(['dist', '.data', '.cache', 'coverage', 'reports', '**/generated/**', 'apps/web/dist']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        // What Nest injects is a value import even where only its type is written: files with decorators are left alone
        // by consistent-type-imports.
        emitDecoratorMetadata: true,
        experimentalDecorators: true,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Modules, input types and entities of a decorated framework are classes without behaviour.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `AgreementType.from` is handed on as it is.
      '@typescript-eslint/unbound-method': ['error', { ignoreStatic: true }],
      // Entities and GraphQL types have columns and no behaviour: a literal with the same fields is as good.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // `() => Post` in a decorator, and generics that only name a shape for the reader.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // A resolver or a processor is async by contract, also when its one line waits for nothing.
      '@typescript-eslint/require-await': 'off',
      eqeqeq: ['error', 'always'],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    files: SERVER,
    rules: { 'no-restricted-syntax': ['error', namedExports, unionsOfStrings] },
  },
  {
    // GraphQL registers its enums at run time, so there they are values
    files: ['libs/*/src/api/**/*.ts', 'libs/platform/src/graphql/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', namedExports] },
  },
  {
    files: ['libs/{kernel,wording}/**/*.ts', 'libs/*/src/domain/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', namedExports, unionsOfStrings, ...impure] },
  },
  {
    files: ['apps/{api,worker,cli}/**/*.ts', 'libs/**/*.ts'],
    ignores: ['libs/platform/**', 'libs/*/src/data/**', ...SPECS],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'typeorm',
              importNames: ['DataSource', 'EntityManager', 'QueryRunner', 'Repository'],
              message: dataLayerOnly,
            },
            {
              name: '@nestjs/typeorm',
              importNames: ['InjectDataSource', 'InjectEntityManager', 'InjectRepository'],
              message: dataLayerOnly,
            },
            { name: 'pg', message: dataLayerOnly },
          ],
        },
      ],
    },
  },
  {
    files: SPECS,
    rules: {
      // Matchers such as expect.any() are typed any, and expect(object.method) binds nothing.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
