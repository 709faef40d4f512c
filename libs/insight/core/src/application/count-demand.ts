import type { SoughtLevels } from '@academy/contracts/paths';
import type { TeacherHomes } from '@academy/contracts/teachers';
import type { AlreadyDone, Cause, Clock } from '@academy/kernel';
import { countsOf, steadied } from '../domain/counts';
import type { DemandStore } from './demand-store';

/** Counts what is sought where, once a week for everybody at once, and keeps totals alone. */
export class CountDemand {
  constructor(
    private readonly asked: { readonly sought: SoughtLevels; readonly homes: TeacherHomes },
    private readonly store: DemandStore,
    private readonly clock: Clock,
  ) {}

  async execute({ cause }: { cause: Cause }): Promise<{ readonly kind: 'DemandCounted' } | AlreadyDone> {
    const { sought, homes } = this.asked;
    const [levels, ofTeachers, places] = await Promise.all([sought.ofRoutes(), sought.ofTeachers(), homes.all()]);
    const now = countsOf(levels, ofTeachers, places);
    return this.store.once(cause, async (tx) => {
      await tx.replace(steadied(await tx.lock(), now), this.clock.today());
      return { kind: 'DemandCounted' };
    });
  }
}
