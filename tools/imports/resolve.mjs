import { fileURLToPath } from 'node:url';
import { contexts } from './contexts.mjs';

const libs = fileURLToPath(new URL('../../libs', import.meta.url));
const rings = ['core', 'server', 'web'];

/** Where the rings are, for dependency-cruiser: its reader of tsconfig does not know a star in the middle of a path. */
export default {
  resolve: {
    alias: Object.fromEntries(
      Object.keys(contexts).flatMap((name) =>
        rings.map((ring) => [`@academy/${name}/${ring}$`, `${libs}/${name}/${ring}/src/index.ts`]),
      ),
    ),
  },
};
