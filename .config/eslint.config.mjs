import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const word = ['Word', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Word and Office belong to src/host/word.ts, src/host/word/ and the entry of the pane.',
}));
const page = ['document', 'window'].map((name) => ({
  name,
  message: 'The page belongs to src/pane and src/workbench.',
}));
const clock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The same draft gives the same findings: no clock here.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The same draft gives the same findings: no clock here.',
  },
];
const defaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };

const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((config) => Object.entries(config.rules ?? {}))
    .filter(([name]) => name.startsWith('office-addins/')),
);

export default tseslint.config(
  { ignores: ['dist/', '.cache/', 'node_modules/', 'test-output/'] },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-restricted-syntax': ['error', defaultExport],
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      'no-undef': 'off',
      // Every index is checked by the types already; where the code knows better, `!` says so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
      // Code points are what a text in Vietnamese is walked by.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...word, ...page],
    },
  },
  {
    files: ['src/{rules,anatomy,check,draft}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', defaultExport, ...clock] },
  },
  {
    files: ['src/{pane,workbench}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-globals': ['error', ...word],
    },
  },
  {
    files: ['src/pane/index.tsx', 'src/host/word.ts', 'src/host/word/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      ...officeRules,
      'no-restricted-globals': ['error', ...page],
    },
  },
  { files: ['src/pane/index.tsx'], rules: { 'no-restricted-globals': 'off' } },
  // How the bundler types the files it copies is its own convention.
  { files: ['src/**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // A double of an interface that promises may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // `{ bold }` where a text or a line may stand is taken for String.prototype.bold.
      '@typescript-eslint/no-deprecated': 'off',
    },
  },
);
