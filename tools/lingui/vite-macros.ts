import type { Plugin } from 'vite';
import { hasMacro, withoutMacros } from './macros.mjs';

export function linguiMacros(): Plugin {
  return {
    name: 'academy-lingui-macros',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?$/ },
      handler: (code, id) => (hasMacro(code) ? withoutMacros(code, id, true) : undefined),
    },
  };
}
