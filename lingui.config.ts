import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

/** Messages are written in Dutch, in the code; the catalogues follow with `npx lingui extract`. */
export default defineConfig({
  sourceLocale: 'nl',
  locales: ['nl', 'en'],
  catalogs: [
    {
      path: '<rootDir>/apps/web/src/locales/{locale}',
      include: ['<rootDir>/libs/ui/src', '<rootDir>/libs/*/web/src/**/*.{ts,tsx}', '<rootDir>/apps/web/src'],
      exclude: ['**/*.spec.*', '**/generated/**', '**/testing/**', '**/gallery/**'],
    },
  ],
  // Sentences in an element of their own, and values that are never markup.
  runtimeConfigModule: { Trans: ['@academy/ui/trans', 'Trans'] },
  format: formatter({ lineNumbers: false }),
});
