import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const call = /graphql\(\s*(?:\/\*[^*]*\*\/\s*)?`\s*(?:query|mutation)\s+(\w+)[^`]*`\s*,?\s*\)/g;
const generated = fileURLToPath(new URL('../../../libs/gql/src/generated/graphql.ts', import.meta.url));

/**
 * Replaces `graphql(…)` by the generated document of that name, in its place: imported from where all are generated, the
 * questions of all screens would come with the first one. What is no question does not build: of that as well.
 */
export function graphqlDocuments(): Plugin {
  let documents = new Map<string, string>();
  return {
    name: 'academy-graphql-documents',
    enforce: 'pre',
    buildStart() {
      documents = documentsOf(readFileSync(generated, 'utf8'));
    },
    transform: {
      filter: { id: /\.tsx?$/, code: /\bgraphql\(/ },
      handler(code, id) {
        if (id.includes('/generated/')) return undefined;
        let found = false;
        const replaced = code.replace(call, (_text, name: string) => {
          const document = documents.get(`${name.charAt(0).toUpperCase()}${name.slice(1)}Document`);
          if (document === undefined) throw new Error(`${id} asks ${name}, which was not generated`);
          found = true;
          return document;
        });
        if (/\bgraphql\(\s*[/`]/.test(replaced))
          throw new Error(
            `${id} has a graphql(…) that is no question: a fragment stands in a .graphql file of its own`,
          );
        return found ? { code: replaced, map: null } : undefined;
      },
    },
  };
}

/** The text of each document by the name under which it is exported: in the browser nothing more than that is sent. */
const documentsOf = (source: string): Map<string, string> =>
  new Map(
    [...source.matchAll(/^export const (\w+Document) = new TypedDocumentString\((`[^`]*`)/gm)].map(
      ([, name = '', text = '']) => [name, text.replaceAll(/\s+/g, ' ')],
    ),
  );
