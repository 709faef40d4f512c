import type { CompetenceId, Level } from '@academy/contracts/competences';
import type { Actor } from '@academy/contracts/identity';
import type { Evidence } from '@academy/contracts/teachers';
import {
  effectOf,
  type EntryTestEffect,
  type EntryTestStakes,
  measuredToday,
  PlannerUnavailable,
  type PlanWithDone,
  stakesOf,
} from '@academy/planner/core';
import { may } from './may';
import { orUnavailable } from './or-unavailable';
import type { GoalDossier } from '../dossier/goal-dossier';
import { dossierOf } from './path-today';
import type { PathStore, PlanningParts } from './planning';

/** The highest level that a test in a competence can find; null where there is none. */
export interface TestedLevels {
  highestLevel(competenceId: CompetenceId): Promise<Level | null>;
}

interface Parts extends PlanningParts {
  readonly store: Pick<PathStore, 'of'>;
  readonly tests: TestedLevels;
}

/** Says what an entry test can do to the path before it is taken, and what it did afterwards. Nothing is kept. */
export class WeighEntryTest {
  constructor(private readonly parts: Parts) {}

  /** Plans for every level that the test can find; undefined without a path or a test, or without a plan for now. */
  async before({
    actor,
    competenceId,
  }: {
    actor: Actor;
    competenceId: CompetenceId;
  }): Promise<EntryTestStakes | undefined> {
    const dossier = await this.dossierOf(actor);
    const highest = dossier && (await this.parts.tests.highestLevel(competenceId));
    if (!dossier || highest === null || highest === undefined) return undefined;
    return unlessUnavailable(this.stakes(dossier, competenceId, highest));
  }

  /** Plans with and without what this test measured; undefined as long as that is not in the profile, or not any more. */
  async after({ actor, attemptId }: { actor: Actor; attemptId: string }): Promise<EntryTestEffect | undefined> {
    const dossier = await this.dossierOf(actor);
    const measured = dossier?.evidence.find(({ entryTestId }) => entryTestId === attemptId);
    if (!dossier || !measured) return undefined;
    return unlessUnavailable(this.effect(dossier, measured));
  }

  private async dossierOf(actor: Actor): Promise<GoalDossier | undefined> {
    if (!may.plan(actor)) return undefined;
    const path = await this.parts.store.of(actor.teacherId);
    return path && (await dossierOf(this.parts, path)).dossier;
  }

  private async stakes(dossier: GoalDossier, competenceId: CompetenceId, highest: Level) {
    const now = await planIn(dossier);
    const after: PlanWithDone[] = [];
    for (let level = 0; level <= highest; level += 1) {
      const found = measuredToday(competenceId, level as Level, dossier.gathered.asOf);
      after.push(await planIn(dossier.withEvidence([...dossier.evidence, found])));
    }
    return stakesOf(now, after);
  }

  private async effect(dossier: GoalDossier, measured: Evidence): Promise<EntryTestEffect> {
    const without = dossier.withEvidence(dossier.evidence.filter((piece) => piece !== measured));
    const before = { question: await without.question(), ...(await planIn(without)) };
    const now = { question: await dossier.question(), ...(await planIn(dossier)) };
    return effectOf(measured.competenceId, before, now);
  }
}

/** With what is done by the evidence of this very dossier. */
const planIn = async (dossier: GoalDossier): Promise<PlanWithDone> => ({
  plan: (await dossier.plan()).plan,
  done: dossier.done,
});

async function unlessUnavailable<Found>(asking: Promise<Found>): Promise<Found | undefined> {
  const found = await orUnavailable(asking);
  return found instanceof PlannerUnavailable ? undefined : found;
}
