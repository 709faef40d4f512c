import { askAtOnce } from '@academy/platform/postgres';
import type { DataSource } from 'typeorm';
import type { ModuleVersionRow } from './tables';

/** A version with all there is to read and answer in it. */
export type VersionContent = Pick<ModuleVersionRow, 'id' | 'slug' | 'facts' | 'parts'>;

/** How many are kept at most: those that are being followed, some tens of kilobytes each. */
const MOST_KEPT = 200;

/** Versions of modules, read once: what is published never changes. */
export class VersionContents {
  /** Those that were asked for last are last. */
  private readonly kept = new Map<string, VersionContent>();

  constructor(private readonly database: DataSource) {}

  /** In no order; what nobody knows is not there. */
  async of(ids: readonly string[]): Promise<readonly VersionContent[]> {
    const known = ids.flatMap((id) => this.recall(id) ?? []);
    const missing = ids.filter((id) => !this.kept.has(id));
    if (missing.length === 0) return known;
    const read = await askAtOnce<VersionContent>(
      this.database,
      `SELECT id, slug, facts, parts FROM catalogue.module_version WHERE id = ANY($1::uuid[])`,
      [missing],
    );
    for (const one of read) this.keep(one);
    return [...known, ...read];
  }

  private recall(id: string): VersionContent | undefined {
    const known = this.kept.get(id);
    if (known) this.keep(known);
    return known;
  }

  private keep(one: VersionContent): void {
    this.kept.delete(one.id);
    this.kept.set(one.id, one);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
  }
}
