// Prints the whole GraphQL schema, made of the SDL beside the resolvers, to apps/api/schema.graphql.
import { readFileSync, readdirSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergeTypeDefs } from '@graphql-tools/merge';
import { buildASTSchema, lexicographicSortSchema, print, printSchema } from 'graphql';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every SDL file of the libraries, in a fixed order. */
export function sdlFiles() {
  const folders = [
    'libs/platform/graphql/src',
    ...readdirSync(join(root, 'libs'))
      .sort()
      .map((name) => `libs/${name}/server/src/graphql`),
  ];
  return folders
    .map((folder) => join(root, folder))
    .filter(existsSync)
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.graphql'))
        .sort()
        .map((file) => join(folder, file)),
    );
}

/** What graphql-js leaves out when it prints an enum: how the house spells its values. */
function withDirectives(line, schema) {
  const name = /^enum (\w+) \{$/.exec(line)?.[1];
  const directives = (name && schema.getType(name).astNode?.directives) || [];
  return directives.length > 0 ? `enum ${[name, ...directives.map(print)].join(' ')} {` : line;
}

export function schemaText() {
  const merged = mergeTypeDefs(sdlFiles().map((file) => readFileSync(file, 'utf8')));
  const schema = buildASTSchema(merged);
  const lines = printSchema(lexicographicSortSchema(schema)).split('\n');
  return `${lines.map((line) => withDirectives(line, schema)).join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--stdout')) process.stdout.write(schemaText());
  else writeFileSync(join(root, 'apps/api/schema.graphql'), schemaText());
}
