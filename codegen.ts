import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types and documents for the screens, out of the schema and what the screens ask. */
const config: CodegenConfig = {
  schema: 'apps/api/schema.graphql',
  documents: ['{apps/web,libs/*/web}/src/**/*.{ts,tsx,graphql}'],
  ignoreNoDocuments: true,
  generates: {
    'libs/gql/src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { Day: 'string', Instant: 'string' },
      },
    },
  },
};

export default config;
