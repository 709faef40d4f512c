import { transformAsync } from '@babel/core';
import linguiMacro from '@lingui/babel-plugin-lingui-macro';
import type { Plugin } from 'vite';

/** Turns Lingui's macros into calls. Only files that import a macro pass through babel; types and JSX stay for Vite. */
export function linguiMacros(): Plugin {
  return {
    name: 'academy-lingui-macros',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?$/, code: /@lingui\/(react|core)\/macro/ },
      async handler(code, id) {
        const result = await transformAsync(code, {
          filename: id,
          babelrc: false,
          configFile: false,
          sourceMaps: true,
          parserOpts: { plugins: id.endsWith('x') ? ['typescript', 'jsx'] : ['typescript'] },
          plugins: [linguiMacro],
        });
        return result?.code ? { code: result.code, map: result.map } : undefined;
      },
    },
  };
}
