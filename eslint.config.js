import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { walls } from './tests/run/walls.mjs';

const UNSAFE_MARKUP = '/^(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe)$/';
const BUILD_NODES = 'Never write markup from text: build nodes, so that no text can become markup.';
const noUnsafeMarkup = forbid(
  `MemberExpression[property.name=${UNSAFE_MARKUP}]`,
  `MemberExpression[property.value=${UNSAFE_MARKUP}]`,
  `Property[key.name=${UNSAFE_MARKUP}]`,
  `JSXAttribute[name.name=${UNSAFE_MARKUP}]`,
);
// A test may read a page's markup, to see what does not stand in it.
const noWrittenMarkup = forbid(
  `AssignmentExpression[left.property.name=${UNSAFE_MARKUP}]`,
  `CallExpression[callee.property.name=${UNSAFE_MARKUP}]`,
  `JSXAttribute[name.name=${UNSAFE_MARKUP}]`,
);
const houseSyntax = [
  { selector: 'TSEnumDeclaration', message: 'Write a constant list and the type of its members.' },
  { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
];

export default defineConfig(
  globalIgnores(['.output/', '.wxt/', '**/dist/', '**/dist.*/', 'coverage/', 'screenshots/', 'test-results/']),
  {
    // A rule that does not fit is changed here, for all; nobody switches it off in a file.
    linterOptions: { noInlineConfig: true },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { args: 'all', argsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      // A page's own handler that returns a promise is awaited by nobody, which is what the browser's listeners want.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // No classes here: a function of an object never asks for its `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    plugins: { house: { rules: { walls } } },
    rules: {
      'house/walls': 'error',
      'max-lines': ['error', { max: 400 }],
      eqeqeq: ['error', 'always'],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-syntax': ['error', ...noUnsafeMarkup, ...houseSyntax],
    },
  },
  {
    files: ['tests/**'],
    rules: { 'no-restricted-syntax': ['error', ...noWrittenMarkup, ...houseSyntax] },
  },
  {
    // The framework, the tools and foreign libraries have default exports here.
    files: ['entrypoints/**', '*.config.{ts,js}', 'tests/**/*.config.ts', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noUnsafeMarkup] },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/**/*.tsx', 'entrypoints/**/*.tsx'],
    extends: [hooks.configs.flat.recommended],
  },
  {
    files: ['src/**', 'entrypoints/**'],
    ignores: ['src/cli/**'],
    rules: { 'no-console': 'error' },
  },
);

function forbid(...selectors) {
  return selectors.map((selector) => ({ selector, message: BUILD_NODES }));
}
