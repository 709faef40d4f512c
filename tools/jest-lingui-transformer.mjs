// Lets Jest read Lingui's macros: babel for the macro, swc for the rest. Files without a macro go to swc alone.
import { createHash } from 'node:crypto';
import { transformSync as babel } from '@babel/core';
import linguiMacro from '@lingui/babel-plugin-lingui-macro';
import { transformSync as swc } from '@swc/core';

const macro = linguiMacro.default ?? linguiMacro;

/** @param {object} swcOptions the same options as the other projects give to @swc/jest */
function createTransformer(swcOptions) {
  const process = (source, file) => {
    const plain = /@lingui\/(react|core)\/macro/.test(source)
      ? babel(source, {
          filename: file,
          babelrc: false,
          configFile: false,
          parserOpts: { plugins: file.endsWith('x') ? ['typescript', 'jsx'] : ['typescript'] },
          plugins: [macro],
          sourceMaps: 'inline',
        }).code
      : source;
    return swc(plain, { ...swcOptions, filename: file, swcrc: false, sourceMaps: 'inline' });
  };
  return {
    process,
    processAsync: async (source, file) => process(source, file),
    getCacheKey: (source, file, { configString }) =>
      createHash('sha1')
        .update(`2${file}${source}${configString}${JSON.stringify(swcOptions)}`)
        .digest('hex'),
  };
}

export default { createTransformer };
