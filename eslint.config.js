import js from '@eslint/js';
import lingui from 'eslint-plugin-lingui';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const tests = ['**/*.{spec,int-spec,e2e}.{ts,tsx}', '**/testing/**'];

/** A test that asks for today in another zone fails for an hour or two of every night. */
const dayOfTheHouse = [
  {
    selector:
      "CallExpression[callee.property.name='slice'] > MemberExpression > CallExpression[callee.property.name='toISOString']",
    message: 'That is the day in Greenwich: ask a clock for its `today()`, or `dayOf` of @academy/kernel.',
  },
];
const inOnePlace = [
  "MemberExpression[object.name='Intl'][property.name=/^(DateTimeFormat|NumberFormat|RelativeTimeFormat|ListFormat|DurationFormat)$/]",
  'CallExpression[callee.property.name=/^(toLocale(Date|Time)?String|to(Date|Time|UTC|GMT)String|toFixed|toPrecision)$/]',
  "CallExpression[callee.property.name=/^replace(All)?$/][arguments.0.value='.'][arguments.1.value=',']",
  'JSXText[value=/^%/]',
].map((selector) => ({
  selector,
  message: 'Days, times and amounts are written in one place: datesIn and numbersIn of @academy/kernel.',
}));

const inEitherLanguage = [
  "Property[key.name='message'] > Literal",
  "Property[key.name='message'] > TemplateLiteral",
  "Property[key.name='message'] > ConditionalExpression > Literal",
  "CallExpression[callee.name='badInput'] > Literal",
  "CallExpression[callee.name='badInput'] > TemplateLiteral",
  'NewExpression[callee.name=/^(GraphQLError|\\w+Exception)$/] > Literal',
].map((selector) => ({
  selector,
  message: 'What a client is told follows Accept-Language: say it with `t` of @lingui/core/macro (ADR 30).',
}));

/** Of the server is the `plural` that stands by itself: a screen that says it fails in a browser, and in no other test. */
const inASentence = [
  {
    selector: "CallExpression[callee.name='plural']:not(TaggedTemplateExpression CallExpression)",
    message: 'Say it within a sentence of this screen: t`${plural(…)}`.',
  },
];

export default tseslint.config(
  {
    ignores: ['**/node_modules/**', 'dist/**', '**/generated/**', '.cache/**', '.nx/**', '.data/**', 'coverage/**'],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.server.json', './tsconfig.web.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/require-await': 'off',
      // Rows of SQL come as any; the stores name their shape at once.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      'no-restricted-properties': [
        'error',
        { object: 'Promise', property: 'any', message: 'Say which one you wait for.' },
      ],
      'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.{spec,int-spec,e2e}.{ts,tsx}', '**/testing/**', '**/testing.ts', 'libs/testkit/**'],
    rules: {
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['libs/ui/src/**/*.tsx', 'libs/*/web/src/**/*.tsx', 'apps/web/src/**/*.tsx'],
    ignores: ['**/*.spec.tsx', '**/testing/**'],
    plugins: { lingui, 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'lingui/no-unlocalized-strings': [
        'error',
        {
          ignore: [
            '^[^A-Za-zÀ-ÿ]*$',
            '^[a-z0-9-_./:#%,() ]+$',
            '^[A-Z_]+$',
            '^[a-z]{2}-[A-Z]{2}$',
            '^M[\\d .,a-zA-Z-]+$',
          ],
          ignoreNames: [
            {
              regex: {
                pattern:
                  '^(className|__typename|id|name|type|role|key|to|href|rel|target|kind|size|viewBox|d|fill|stroke|style|lang|value|queryKey|as|slot|path|reValidateMode)$',
              },
            },
            { regex: { pattern: '^(aria-(live|current|hidden|labelledby|describedby|controls|haspopup))$' } },
            { regex: { pattern: '^data-' } },
          ],
          ignoreFunctions: [
            'graphql',
            'Error',
            'TypeError',
            'RangeError',
            'new Error',
            '*.getElementById',
            '*.querySelector',
            '*.matchMedia',
            '*.get',
            '*.set',
            '*.getItem',
            '*.setItem',
            'cx',
            'useId',
            'lazy',
            'import',
            'lazyScreen',
          ],
        },
      ],
    },
  },
  {
    files: ['libs/**/*.{ts,tsx}', 'apps/**/*.{ts,tsx}'],
    ignores: ['libs/kernel/src/time/{zone,day,day-bounds}.ts', 'libs/kernel/src/in-words/**', ...tests],
    rules: { 'no-restricted-syntax': ['error', ...inOnePlace, ...dayOfTheHouse] },
  },
  {
    files: ['libs/*/web/src/**/*.{ts,tsx}', 'libs/ui/src/**/*.{ts,tsx}', 'apps/web/src/**/*.{ts,tsx}'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...inOnePlace, ...dayOfTheHouse, ...inASentence] },
  },
  { files: [...tests, 'bench/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...dayOfTheHouse] } },
  {
    files: ['libs/*/server/src/**/*.ts', 'libs/platform/graphql/src/**/*.ts', 'apps/api/src/**/*.ts'],
    ignores: tests,
    plugins: { lingui },
    rules: {
      // Outside a function it would speak before anyone asked.
      'lingui/t-call-in-function': 'error',
      'no-restricted-syntax': ['error', ...inOnePlace, ...dayOfTheHouse, ...inEitherLanguage],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
      },
    },
  },
);
