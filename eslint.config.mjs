import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importArrows } from './config/importArrows.mjs';

const nodeGlobals = Object.fromEntries(
  ['Buffer', 'URL', 'console', 'process', 'setTimeout', 'performance'].map((name) => [
    name,
    'readonly',
  ]),
);

/** Our own code: small files, short functions, nothing loose. */
const source = {
  files: ['src/**/*.{ts,tsx}'],
  rules: {
    complexity: ['error', { max: 15, variant: 'modified' }],
    'max-lines': ['error', { max: 250 }],
    'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    'max-params': 'off',
    '@typescript-eslint/max-params': ['error', { max: 3 }],
    // What stands in a workbook is text, never markup and never a program.
    'no-eval': 'error',
    'no-new-func': 'error',
    '@typescript-eslint/no-implied-eval': 'error',
    'no-restricted-syntax': [
      'error',
      ...[
        'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
        'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
        'CallExpression[callee.property.name="insertAdjacentHTML"]',
      ].map((selector) => ({ selector, message: '文字不能当作网页代码放进页面。' })),
    ],
  },
};

/** What holds for TypeScript everywhere, tests included. */
const typed = {
  files: ['**/*.{ts,tsx}'],
  rules: {
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': 'error',
    '@typescript-eslint/no-non-null-assertion': 'error',
    '@typescript-eslint/no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
    ],
    // A port's method may be asynchronous without waiting for anything itself.
    '@typescript-eslint/require-await': 'off',
    // Our interfaces hold functions that never use `this`.
    '@typescript-eslint/unbound-method': 'off',
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true },
    ],
    '@typescript-eslint/ban-ts-comment': 'error',
    'no-console': 'error',
    eqeqeq: 'error',
  },
};

/** Tests read results of unknown shape and stand in for hosts. */
const tests = {
  files: ['tests/**/*.{ts,tsx}'],
  rules: {
    'no-console': 'off',
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-unsafe-argument': 'off',
    '@typescript-eslint/no-unsafe-member-access': 'off',
    '@typescript-eslint/no-unsafe-return': 'off',
    '@typescript-eslint/no-base-to-string': 'off',
    '@typescript-eslint/no-unsafe-call': 'off',
  },
};

/** Build scripts: plain JavaScript for Node. */
const scripts = {
  files: ['**/*.mjs'],
  languageOptions: { ecmaVersion: 2023, sourceType: 'module', globals: nodeGlobals },
  rules: { 'max-lines': ['error', { max: 250 }], complexity: ['error', 12] },
};

/** The one script that has to run in any engine Excel ever used. */
const oldExcel = {
  files: ['config/pages/oldExcel.js'],
  languageOptions: {
    ecmaVersion: 5,
    sourceType: 'script',
    globals: { document: 'readonly', globalThis: 'readonly', navigator: 'readonly' },
  },
};

export default defineConfig([
  globalIgnores(['dist/', 'node_modules/', '.cache/', 'coverage/', 'tests/output/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['scripts/*.d.mts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  {
    files: ['src/**/*.tsx', 'src/**/use*.ts'],
    extends: [reactHooks.configs.flat.recommended],
  },
  typed,
  source,
  ...importArrows,
  tests,
  scripts,
  oldExcel,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
]);
