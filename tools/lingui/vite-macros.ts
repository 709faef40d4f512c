import type { Plugin } from 'vite';
import { hasMacro, macro, withoutMacros } from './macros.mjs';
import { wordsInCode } from './words-in-code.mjs';

/** Turns Lingui's macros into calls that bring their own Dutch, compiled. */
export function linguiMacros(): Plugin {
  const plugins = [[macro, { stripMessageField: false }], wordsInCode];
  return {
    name: 'academy-lingui-macros',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?$/ },
      handler: (code, id) => (hasMacro(code) ? withoutMacros(code, id, true, plugins) : undefined),
    },
  };
}
