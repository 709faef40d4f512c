import { readdirSync, readFileSync, existsSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { enumSpelling } from './libs/platform/graphql/src/enum-spelling.ts';

const schema = 'apps/api/schema.graphql';

/**
 * What contexts hand over for types of which part of the fields has a resolver of its own: `interface ModuleParent` in
 * `libs/<context>/server/src/graphql/parents.ts` is what any resolver answers for a `Module`.
 */
function parents(): Record<string, string> {
  const files = readdirSync('libs')
    .map((name) => `libs/${name}/server/src/graphql/parents.ts`)
    .filter((file) => existsSync(file));
  return Object.fromEntries<string>(
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^export (?:type|interface) (\w+)Parent\b/gm)].map(([, type = '']) => [
        type,
        `../../../../${file.replace(/\.ts$/, '')}#${type}Parent`,
      ]),
    ),
  );
}

/** Types for the screens, out of the schema and what they ask; and for the resolvers, out of the schema alone. */
const config: CodegenConfig = {
  schema,
  ignoreNoDocuments: true,
  generates: {
    'libs/gql/src/generated/': {
      documents: ['{apps/web,libs/*/web}/src/**/*.{ts,tsx,graphql}'],
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
    'libs/sdl/src/generated/resolvers.ts': {
      // The resolvers take each enum as the types before them declare it.
      plugins: [{ typescript: { enumValues: enumSpelling(readFileSync(schema, 'utf8')) } }, 'typescript-resolvers'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        maybeValue: 'T | null | undefined',
        inputMaybeValue: 'T | null | undefined',
        disableDescriptions: true,
        strictScalars: true,
        skipTypename: true,
        noSchemaStitching: true,
        avoidOptionals: { field: true, resolvers: true },
        scalars: {
          Day: { input: '@academy/kernel#Day', output: 'string' },
          Instant: { input: 'Date', output: 'Date' },
        },
        mappers: parents(),
        makeResolverTypeCallable: true,
        resolversNonOptionalTypename: { unionMember: true },
        contextType: '@academy/platform/graphql#RequestContext',
      },
    },
  },
};

export default config;
