import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { may } from '../application/may';
import type { PathStore } from '../application/planning';
import { planText } from '@academy/planner/core';
import { objectionLimits, readWriting, type Objection } from './objection';
import type { ObjectionStore } from './objection-store';

export type ObjectToPathOutcome =
  | { readonly kind: 'ObjectionMade'; readonly objection: Objection }
  | { readonly kind: 'TextMissingOrTooLong' }
  | { readonly kind: 'StepNotInPath' }
  | { readonly kind: 'TooManyOpenObjections'; readonly most: number }
  | { readonly kind: 'NoPathYet' }
  | { readonly kind: 'NotAllowed' };

export interface ObjectToPathInput {
  readonly actor: Actor;
  /** The step that it is about; null for the whole path. */
  readonly moduleSlug: ModuleSlug | null;
  readonly text: string;
  readonly idempotencyKey: string;
}

/** Keeps what a teacher writes against their own path, for a curator to answer. The path itself stays as it is. */
export class ObjectToPath {
  constructor(
    private readonly paths: Pick<PathStore, 'of'>,
    private readonly store: ObjectionStore,
    private readonly clock: Clock,
    private readonly fingerprint: (text: string) => string,
  ) {}

  async execute({ actor, moduleSlug, text, idempotencyKey }: ObjectToPathInput): Promise<ObjectToPathOutcome> {
    if (!may.plan(actor)) return { kind: 'NotAllowed' };
    const { teacherId } = actor;
    const written = readWriting(text);
    if (written === undefined) return { kind: 'TextMissingOrTooLong' };
    const path = await this.paths.of(teacherId);
    if (!path) return { kind: 'NoPathYet' };
    const isStep = path.plan.steps.some(({ slug }) => slug === moduleSlug);
    if (moduleSlug !== null && !isStep) return { kind: 'StepNotInPath' };

    return this.store.transact(async (tx) => {
      await tx.lockTeacher(teacherId);
      const before = await tx.madeWith(teacherId, idempotencyKey);
      if (before) return { kind: 'ObjectionMade', objection: before };
      if ((await tx.countOpen(teacherId)) >= objectionLimits.mostOpen)
        return { kind: 'TooManyOpenObjections', most: objectionLimits.mostOpen };
      const objection: Objection = {
        ...{ id: this.store.newId(), teacherId, routeSlug: path.routeSlug, moduleSlug },
        ...{ planHash: this.fingerprint(planText(path.plan)), text: written },
        ...{ madeAt: this.clock.now(), answer: null },
      };
      await tx.add(objection, idempotencyKey);
      return { kind: 'ObjectionMade', objection };
    });
  }
}
