import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

/**
 * Messages are written in Dutch, in the code; the catalogues follow with `npx lingui extract --clean`. One is for the screens, one for
 * what the server says: a browser does not load the words of mails.
 */
export default defineConfig({
  sourceLocale: 'nl',
  locales: ['nl', 'en'],
  catalogs: [
    {
      path: '<rootDir>/apps/web/src/locales/{locale}',
      include: ['<rootDir>/libs/ui/src', '<rootDir>/libs/*/web/src/**/*.{ts,tsx}', '<rootDir>/apps/web/src'],
      exclude: ['**/*.spec.*', '**/generated/**', '**/testing/**', '**/gallery/**'],
    },
    {
      path: '<rootDir>/libs/platform/language/src/locales/{locale}',
      include: [
        '<rootDir>/libs/{platform/*,*/server}/src/**/*.ts',
        '<rootDir>/apps/api/src',
        '<rootDir>/apps/academy/src',
      ],
      exclude: ['**/*.spec.*', '**/*.int-spec.*', '**/testing/**'],
    },
  ],
  // Sentences in an element of their own, and values that are never markup.
  // The server has many readers at a time: its `t` speaks the language of whoever asked.
  runtimeConfigModule: { Trans: ['@academy/ui/trans', 'Trans'], i18n: ['@academy/platform/language', 'i18n'] },
  extractorParserOptions: { tsExperimentalDecorators: true },
  format: formatter({ lineNumbers: false }),
});
