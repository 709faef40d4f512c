// Lets Jest read catalogues.
import { createHash } from 'node:crypto';
import { compiledCatalog } from './catalog.mjs';

export default {
  processAsync: async (_source, file) => ({ code: await compiledCatalog(file) }),
  getCacheKey: (source, file) => createHash('sha1').update(`1${file}${source}`).digest('hex'),
};
