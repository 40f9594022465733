import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { noDateFromText } from './scripts/eslint/no-date-from-text.mjs';

const outer = '/^(document|window|globalThis|self|ownerDocument|defaultView)$/';
const listeners = '/^(add|remove)EventListener$/';

/** Promises of the library that a linter can keep: text stays text, and nobody listens on the page. */
const trust = {
  'no-restricted-syntax': [
    'error',
    {
      selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
      message: 'Text is text: render it with a Lit template.',
    },
    {
      selector: `CallExpression[callee.property.name=${listeners}][callee.object.name=${outer}]`,
      message: 'No element listens on the page; listen on the host or inside it.',
    },
    {
      selector: `CallExpression[callee.property.name=${listeners}][callee.object.property.name=${outer}]`,
      message: 'No element listens on the page; listen on the host or inside it.',
    },
    {
      selector: `CallExpression[callee.name=${listeners}]`,
      message: 'No element listens on the page; listen on the host or inside it.',
    },
    { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
    { selector: 'TSParameterProperty', message: 'Declare the field and assign it.' },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'parse', message: 'Text becomes time in src/time/parse-date.ts only.' },
    { object: 'document', property: 'write', message: 'Text is text: render it with a Lit template.' },
  ],
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*'],
          message: 'Text is text: render it with a Lit template.',
        },
      ],
    },
  ],
  'local/no-date-from-text': 'error',
};

export default defineConfig(
  globalIgnores(['dist', 'storybook-static', 'coverage']),
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Keys are read in one place, by a controller on the host.
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { local: { rules: { 'no-date-from-text': noDateFromText } } },
    rules: { ...trust, '@typescript-eslint/explicit-module-boundary-types': 'error' },
  },
  { files: ['stories/**/*.ts', '.storybook/**'], extends: [storybook.configs['flat/recommended']] },
  {
    // Where `fetch` or a clock is put aside for a while, and put back.
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    // `expect(x).to.be.true` is an expression, and `this.timeout()` needs a function.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // The types of @open-wc/testing look for a default export of chai, which has none: its `expect` has no type.
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      // The types of semantic-dom-diff call every `equal` a promise.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
      ],
    },
  },
  {
    // The compiler knows the globals of each; here they would be a list to keep.
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-undef': 'off' },
  },
  {
    // Their types are those of the built package; a test compiles them.
    files: ['examples/*/*.{ts,tsx}', 'test/package/frameworks/*.tsx'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
