import type { Plugin } from 'vite';

const call = /graphql\(\s*(?:\/\*[^*]*\*\/\s*)?`\s*(?:query|mutation)\s+(\w+)[^`]*`\s*,?\s*\)/g;

/**
 * Replaces `graphql(…)` by the generated document of that name. The generated function looks every
 * document up in one table, which would bring the questions of all screens to the first one.
 */
export function graphqlDocuments(): Plugin {
  return {
    name: 'academy-graphql-documents',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?$/, code: /\bgraphql\(/ },
      handler(code, id) {
        if (id.includes('/generated/')) return undefined;
        const names = new Set<string>();
        const replaced = code.replace(call, (_text, name: string) => {
          const document = `${name.charAt(0).toUpperCase()}${name.slice(1)}Document`;
          names.add(document);
          return document;
        });
        if (names.size === 0) return undefined;
        return { code: `import { ${[...names].join(', ')} } from '@academy/gql';${replaced}`, map: null };
      },
    },
  };
}
