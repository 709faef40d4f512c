import { Latest } from '@academy/kernel';
import { askAtOnce } from '@academy/platform/postgres';
import type { DataSource } from 'typeorm';
import type { ModuleVersionRow } from './tables';

/** A version with all there is to read and answer in it. */
export type VersionContent = Pick<ModuleVersionRow, 'id' | 'slug' | 'facts' | 'parts'>;

/** How many are kept at most: those that are being followed, some tens of kilobytes each. */
const MOST_KEPT = 200;

/** Versions of modules, read once: what is published never changes. */
export class VersionContents {
  private readonly kept = new Latest<string, VersionContent>(MOST_KEPT);

  constructor(private readonly database: DataSource) {}

  /** In no order; what nobody knows is not there. */
  async of(ids: readonly string[]): Promise<readonly VersionContent[]> {
    const known = ids.flatMap((id) => this.kept.get(id) ?? []);
    const missing = ids.filter((id) => !known.some((one) => one.id === id));
    if (missing.length === 0) return known;
    const read = await askAtOnce<VersionContent>(
      this.database,
      `SELECT id, slug, facts, parts FROM catalogue.module_version WHERE id = ANY($1::uuid[])`,
      [missing],
    );
    for (const one of read) this.kept.set(one.id, one);
    return [...known, ...read];
  }
}
