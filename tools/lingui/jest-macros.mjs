// Lets Jest read Lingui's macros: babel for the macro, swc for the rest. Files without a macro go to swc alone.
import { createHash } from 'node:crypto';
import { transformSync as swc } from '@swc/core';
import { hasMacro, withoutMacros } from './macros.mjs';

/** @param {object} swcOptions as swc takes them */
function createTransformer(swcOptions) {
  const process = (source, file) => {
    const plain = hasMacro(source) ? withoutMacros(source, file, 'inline').code : source;
    return swc(plain, { ...swcOptions, filename: file, swcrc: false, sourceMaps: 'inline' });
  };
  return {
    process,
    processAsync: async (source, file) => process(source, file),
    getCacheKey: (source, file, { configString }) =>
      createHash('sha1')
        .update(`3${file}${source}${configString}${JSON.stringify(swcOptions)}`)
        .digest('hex'),
  };
}

export default { createTransformer };
