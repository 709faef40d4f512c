import { LearnedFigures, type FiguresInUse } from '@academy/contracts/matching';
import { inUse, type Figures, type FiguresId, type FiguresSet } from '@academy/matching/core';
import { askAtOnce, rowsOf, withRowsOfOthers } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DecisionTable, FiguresTable, LearningRunTable, type DecisionRow, type LearningRunRow } from './tables';

/** Everything a curator sees of learned figures. */
export interface FiguresOverview {
  /** Newest first. */
  readonly figures: readonly Figures[];
  /** Newest first. */
  readonly decisions: readonly DecisionRow[];
  readonly lastRun: LearningRunRow | null;
}

@Injectable()
export class PostgresLearnedFigures extends LearnedFigures {
  private kept: Promise<{ readonly ids: string; readonly figures: FiguresInUse }> | undefined;

  constructor(private readonly database: DataSource) {
    super();
  }

  async inForce(): Promise<FiguresInUse> {
    const ids = await this.idsInForce();
    const kept = await this.kept?.catch(() => undefined);
    if (kept?.ids === ids) return kept.figures;
    // Whoever comes while they are being read waits for the same reading.
    this.kept = this.setInForce().then((set) => ({ ids: idsOf(Object.values(set)), figures: inUse(set) }));
    return (await this.kept).figures;
  }

  async with(versionId: string): Promise<FiguresInUse | undefined> {
    const [set, instead] = await Promise.all([
      this.setInForce(),
      this.database.getRepository(FiguresTable).findOneBy({ id: versionId as FiguresId }),
    ]);
    return instead ? inUse({ ...set, [instead.kind]: instead }) : undefined;
  }

  /** For whoever decides on them: also what others decided, and who. */
  async overview(): Promise<FiguresOverview> {
    const [figures, decisions, [lastRun = null]] = await withRowsOfOthers(() =>
      Promise.all([
        rowsOf(this.database, FiguresTable, `ORDER BY t.computed_at DESC, t.id DESC`),
        rowsOf(this.database, DecisionTable, `ORDER BY t.id DESC`),
        rowsOf(this.database, LearningRunTable, `ORDER BY t.id DESC LIMIT 1`),
      ]),
    );
    return { figures, decisions, lastRun };
  }

  /** A version never changes: which ones are in force says it all. */
  private async idsInForce(): Promise<string> {
    return idsOf(
      await askAtOnce<{ readonly id: string }>(
        this.database,
        `SELECT id FROM matching.figures WHERE state = 'in-force'`,
      ),
    );
  }

  private async setInForce(): Promise<FiguresSet> {
    const rows = await this.database.getRepository(FiguresTable).findBy({ state: 'in-force' });
    const byKind = Object.fromEntries(rows.map((row) => [row.kind, row])) as unknown as Partial<FiguresSet>;
    const { evidence, hours, efficacy } = byKind;
    if (!evidence || !hours || !efficacy) throw new Error('Of each kind of figures one version is always in force');
    return { evidence, hours, efficacy };
  }
}

const idsOf = (figures: readonly { readonly id: string }[]): string =>
  figures
    .map(({ id }) => id)
    .sort()
    .join(' ');
