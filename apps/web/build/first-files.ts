import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/** The screens on which people come in, by their address: with the page one knows already what it will ask for. */
const screens: Readonly<Record<string, string>> = {
  '/': 'today-screen',
  '/inloggen': 'sign-in-screen',
  '/leerpad': 'path-screen',
  '/aanbod': 'offer-screen',
  '/aanbod/:slug': 'enrol-screen',
  '/organisaties/:id': 'organisation-screen',
  '/profiel': 'profile-screen',
  '/inschrijvingen': 'enrolments-screen',
  '/certificaten': 'certificates-screen',
};

const stylesheet = /\s*<link rel="stylesheet"[^>]*>/g;

/**
 * What a first page needs is asked for in the order in which it is needed: over a slow line a browser begins few requests at once.
 * The style sheet first, since nothing is painted without; then the scripts, which bring their Dutch, and the font. What only the screen at an
 * address needs is in `first-files.json`, with which the academy names it in the header of that page.
 */
export function firstFiles(): Plugin {
  return {
    name: 'academy-first-files',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const styles = html.match(stylesheet) ?? [];
        const charset = '<meta charset="utf-8" />';
        return {
          html: html.replace(stylesheet, '').replace(charset, `${charset}${styles.join('')}`),
          tags: Object.keys(bundle)
            .filter((file) => file.endsWith('.woff2'))
            .map((file) => ({
              tag: 'link',
              attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${file}` },
              injectTo: 'head' as const,
            })),
        };
      },
    },
    generateBundle(_options, bundle) {
      const entry = filesOf(
        bundle,
        Object.values(bundle).find((one) => one.type === 'chunk' && one.isEntry && one.fileName !== 'sw.js'),
      );
      const links = Object.entries(screens).map(([path, name]) => {
        const files = [...filesOf(bundle, chunkOf(bundle, name))].filter((file) => !entry.has(file));
        return [path, files.map(linkOf).join(', ')];
      });
      this.emitFile({ type: 'asset', fileName: 'first-files.json', source: JSON.stringify(Object.fromEntries(links)) });
    },
  };
}

function chunkOf(bundle: Bundle, name: string): Rolldown.OutputChunk {
  const found = Object.values(bundle).find((one) => one.type === 'chunk' && one.isDynamicEntry && one.name === name);
  if (found?.type !== 'chunk') throw new Error(`There is no part that is called ${name}`);
  return found;
}

/** A part, its style sheets, and all that it stands on. */
function filesOf(bundle: Bundle, one: Bundle[string] | undefined, found = new Set<string>()): Set<string> {
  if (one?.type !== 'chunk' || found.has(one.fileName)) return found;
  found.add(one.fileName);
  for (const file of one.viteMetadata?.importedCss ?? []) found.add(file);
  for (const file of one.imports) filesOf(bundle, bundle[file], found);
  return found;
}

const linkOf = (file: string) =>
  file.endsWith('.css')
    ? `</${file}>; rel=preload; as=style; crossorigin`
    : `</${file}>; rel=modulepreload; crossorigin`;
