import eslint from '@eslint/js';
import prettier from 'eslint-config-prettier';
import jsdoc from 'eslint-plugin-jsdoc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const LAW = ['src/law/**/*.ts'];
const TESTS = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.e2e-spec.ts'];
const SETTINGS = ['src/platform/config/**'];
const EXPORTED = { FunctionDeclaration: true, ArrowFunctionExpression: true };
const CODE_LINES = { skipBlankLines: true, skipComments: true };
const FOCUSED = "MemberExpression[property.name='only'][object.name=/^(it|test|describe)$/]";

export default defineConfig(
  {
    ignores: [
      'dist',
      'coverage',
      '.nunc',
      '.test-database',
      '*.mjs',
      '*.cjs',
      'test/support/*.cjs',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    rules: {
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 300, ...CODE_LINES }],
      'max-lines-per-function': ['error', { max: 50, ...CODE_LINES }],
      'max-params': ['error', 5],
      // An exhaustive switch is one decision, however many cases a union has.
      complexity: ['error', { max: 10, variant: 'modified' }],
      // `== null` asks 'absent or cleared?' in one; everything else is compared strictly.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Requests and answers are plain data: classes only so that their fields carry rules and OpenAPI.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Settings are read in src/platform/config.',
        },
      ],
    },
  },
  { files: SETTINGS, rules: { 'no-restricted-properties': 'off' } },
  {
    files: LAW,
    ignores: TESTS,
    plugins: { jsdoc },
    rules: {
      'no-restricted-globals': ['error', 'Date', 'process', 'fetch', 'setTimeout', 'console'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
      'jsdoc/require-jsdoc': ['error', { publicOnly: true, require: EXPORTED }],
      'jsdoc/require-throws': 'error',
    },
  },
  {
    files: [...TESTS, 'test/**'],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-properties': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: FOCUSED, message: 'A focused test hides every other one.' },
      ],
    },
  },
  { files: ['migrations/**'], rules: { 'max-lines-per-function': 'off' } },
  prettier,
);
