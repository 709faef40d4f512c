import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import type { FrameworkContent } from './framework-content';
import { FrameworkTable } from './postgres/tables';

export type FrameworkImport =
  { readonly kind: 'Imported' | 'Unchanged' } | { readonly kind: 'VersionTaken'; readonly version: string };

/** Publishes a framework; a version that is there already may only come again with the same content. */
export async function importFramework(
  tx: EntityManager,
  version: string,
  content: FrameworkContent,
): Promise<FrameworkImport> {
  const rows = tx.getRepository(FrameworkTable);
  const known = await rows.findOneBy({ version });
  if (!known) {
    await rows.insert({ version, content });
    return { kind: 'Imported' };
  }
  const asStored: unknown = JSON.parse(JSON.stringify(content));
  return isDeepStrictEqual(known.content, asStored) ? { kind: 'Unchanged' } : { kind: 'VersionTaken', version };
}
