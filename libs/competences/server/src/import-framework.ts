import { isDeepStrictEqual } from 'node:util';
import type { Importer } from '@academy/platform/nest';
import type { FrameworkContent } from './postgres/framework-content';
import { FrameworkTable } from './postgres/tables';

export interface FrameworkImport {
  readonly version: string;
  readonly content: FrameworkContent;
}

export interface VersionTaken {
  readonly kind: 'VersionTaken';
  readonly version: string;
}

/** Publishes a framework; a version that is there already may only come again with the same content. */
export const frameworkImporter: Importer<'framework', FrameworkImport, VersionTaken> = {
  takes: 'framework',
  async bringIn(tx, { version, content }) {
    const rows = tx.getRepository(FrameworkTable);
    const known = await rows.findOneBy({ version });
    if (!known) await rows.insert({ version, content });
    const isOther = known !== null && !isDeepStrictEqual(known.content, asStored(content));
    return {
      counts: { frameworks: known ? 0 : 1 },
      faults: isOther ? [{ path: ['version'], problem: { kind: 'VersionTaken', version } }] : [],
    };
  },
};

/** As jsonb gives it back: what is undefined is gone. */
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
