import { createHash } from 'node:crypto';
import type { Messages } from '@lingui/core';
import type { Plugin } from 'vite';
import { packed } from '../src/locales/packed.ts';

/** What Lingui's plugin makes of a catalogue. */
const compiled = /JSON\.parse\((".*")\)/s;
/** A sentence in the code of a part, as the macro writes it. */
const said = /\bid:\s*["'`]([\w+/]{6})["'`]/g;

/**
 * Takes the English of each part of the application apart, into a file beside it, and has the part tell where that is
 * (`src/locales/english.ts` reads it when English is chosen). What is asked for by itself waits for the words of all it stands on.
 * It stands after Lingui's plugin, which compiles the catalogue.
 */
export function wordsOfParts(): Plugin {
  let english: Messages = {};
  return {
    name: 'academy-words-of-parts',
    apply: 'build',
    transform: {
      filter: { id: /\.po$/ },
      handler(code) {
        english = catalogueOf(code);
        return { code: 'export const messages = {};', map: null, moduleType: 'js' };
      },
    },
    renderChunk(code, part) {
      const words = wordsIn(code, english);
      if (Object.keys(words).length === 0) return null;
      const source = JSON.stringify(packed(words));
      const fileName = `assets/en-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.json`;
      this.emitFile({ type: 'asset', fileName, source });
      const told = `(globalThis.academyParts ??= []).push("/${fileName}");`;
      return { code: `${part.isDynamicEntry ? 'await ' : ''}${told}\n${code}`, map: null };
    },
  };
}

/** Throws when Lingui compiles to something else than this knows. */
export function catalogueOf(code: string): Messages {
  const [, text] = compiled.exec(code) ?? [];
  if (text === undefined) throw new Error('A catalogue is compiled otherwise than words-of-parts expects');
  return JSON.parse(JSON.parse(text) as string) as Messages;
}

/** What of the catalogue is said in this code. */
export function wordsIn(code: string, catalogue: Messages): Messages {
  const ids = new Set([...code.matchAll(said)].map(([, id = '']) => id));
  return Object.fromEntries(Object.entries(catalogue).filter(([id]) => ids.has(id)));
}
