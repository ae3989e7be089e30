import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import { readFileSync } from 'node:fs';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** @type {Record<string, string[]>} */
const layers = JSON.parse(readFileSync(new URL('scripts/layers.json', import.meta.url), 'utf8'));
const names = Object.keys(layers);
const impure = ['cli', 'ui'];

const nodeModules = { regex: '^node:', message: 'Only the command line runs in Node.' };
const withoutEnding = {
  regex: '^\\.{1,2}/(?!.*\\.[a-z0-9]+(\\?.*)?$)',
  message: 'Write the ending of the file: .ts, .svelte, .svelte.ts.',
};

/**
 * @param {string} layer
 * @returns {import('eslint').Linter.RuleEntry}
 */
function restrictedImports(layer) {
  const wrong = names.filter((other) => other !== layer && !layers[layer]?.includes(other));
  const wrongLayer = {
    regex: `^(\\.\\./)+(${wrong.join('|')}|main\\.ts)(/|$)`,
    message: `Not for src/${layer}: see scripts/layers.json.`,
  };
  return ['error', { patterns: [wrongLayer, withoutEnding, ...(layer === 'cli' ? [] : [nodeModules])] }];
}

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-cli/',
    'reports/',
    'coverage/',
    'test-results/',
    'playwright-report/',
    '.stryker-tmp/',
    '.svelte-check/',
  ]),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-imports': ['error', { patterns: [withoutEnding] }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/unbound-method': 'off', // D3 takes methods: selection.call(zoom.transform, …)
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      'prefer-const': 'off',
      'svelte/prefer-const': 'error', // which knows that $props and $derived are `let`
      // Values in a template often look like `any` here. svelte-check judges them.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  ...names.map((layer) => ({
    files: [`src/${layer}/**`],
    rules: { 'no-restricted-imports': restrictedImports(layer) },
  })),
  {
    // Their types know neither DOM nor Node (tsconfig.core.json), but every JavaScript has a clock and dice.
    files: names.filter((layer) => !impure.includes(layer)).map((layer) => `src/${layer}/**`),
    rules: {
      'no-restricted-globals': ['error', { name: 'Date', message: 'This layer is pure: no clock.' }],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'This layer is pure: no randomness.' },
      ],
      'no-param-reassign': ['error', { props: true }],
    },
  },
  {
    files: ['src/machine/**'],
    // XState reads a machine's types from `types: {} as …`, which looks needless.
    rules: { '@typescript-eslint/no-unnecessary-type-assertion': 'off' },
  },
  {
    files: ['src/cli/**', 'scripts/**', 'bench/**', 'bin/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**', 'bench/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['scripts/site/service-worker.js'], languageOptions: { globals: globals.serviceworker } },
  { files: ['**/*.{js,mjs,cjs}'], extends: [ts.configs.disableTypeChecked] },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
