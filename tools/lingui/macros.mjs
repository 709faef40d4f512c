// Turns Lingui's macros into calls. Only files that import a macro pass through babel; types and JSX stay for who builds.
import { transformSync } from '@babel/core';
import linguiMacro from '@lingui/babel-plugin-lingui-macro';

export const macro = linguiMacro.default ?? linguiMacro;

/** @param {string} source */
export const hasMacro = (source) => /@lingui\/(react|core)\/macro/.test(source);

/**
 * @param {string} source
 * @param {string} file
 * @param {boolean | 'inline'} sourceMaps
 * @param {readonly import('@babel/core').PluginItem[]} plugins what turns them into calls, and what comes after that
 */
export function withoutMacros(source, file, sourceMaps, plugins = [macro]) {
  const { code, map } = transformSync(source, {
    filename: file,
    babelrc: false,
    configFile: false,
    sourceMaps,
    parserOpts: { plugins: file.endsWith('x') ? ['typescript', 'jsx'] : ['typescript', 'decorators-legacy'] },
    plugins: [...plugins],
  });
  return { code, map: map ? JSON.stringify(map) : null };
}
