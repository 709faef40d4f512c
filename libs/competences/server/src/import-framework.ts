import { isDeepStrictEqual } from 'node:util';
import { lostIn, type LossProblem } from '@academy/competences/core';
import type { Fault } from '@academy/kernel';
import type { Importer } from '@academy/platform/nest';
import type { EntityManager } from 'typeorm';
import type { FrameworkContent } from './postgres/framework-content';
import { FrameworkTable } from './postgres/tables';

export interface FrameworkImport {
  readonly version: string;
  readonly content: FrameworkContent;
}

interface VersionTaken {
  readonly kind: 'VersionTaken';
  readonly version: string;
}

type Problem = VersionTaken | LossProblem;

/**
 * Publishes a framework; a version that is there already may only come again with the same content, and a next one keeps what
 * the one in force has: people, modules and routes name it, and nothing would tell them what became of it.
 */
export const frameworkImporter: Importer<'framework', FrameworkImport, Problem> = {
  takes: 'framework',
  async bringIn(tx, given) {
    const known = await tx.getRepository(FrameworkTable).findOneBy({ version: given.version });
    const faults = known ? otherContent(known.content, given) : await lost(tx, given);
    const isNew = !known && faults.length === 0;
    if (isNew) await tx.getRepository(FrameworkTable).insert({ ...given });
    return { counts: { frameworks: isNew ? 1 : 0 }, faults };
  },
};

const otherContent = (known: FrameworkContent, { version, content }: FrameworkImport): Fault<Problem>[] =>
  isDeepStrictEqual(known, asStored(content))
    ? []
    : [{ path: ['version'], problem: { kind: 'VersionTaken', version } }];

async function lost(tx: EntityManager, { content }: FrameworkImport): Promise<Fault<Problem>[]> {
  const [inForce] = await tx
    .getRepository(FrameworkTable)
    .find({ order: { publishedAt: 'DESC', version: 'DESC' }, take: 1 });
  return inForce ? lostIn(content.competences, inForce.content.competences) : [];
}

/** As jsonb gives it back: what is undefined is gone. */
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
