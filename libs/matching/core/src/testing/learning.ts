import { clockAt, day } from '@academy/kernel';
import { LearnFigures } from '../application/learn-figures';
import type { LearningData } from '../learned/learn';
import { FakeFiguresStore } from './fake-figures-store';

/** Figures in memory that are learned from the hours that people say module `mod` took them; its publisher states 16. */
export function learning() {
  const store = new FakeFiguresStore();
  const clock = clockAt(new Date('2026-12-01T09:00:00Z'));
  let spent: LearningData['spent'] = [];
  const read = async (): Promise<LearningData> => ({
    ...{ profiles: [], framework: { competences: new Map() }, attempts: [], versions: new Map() },
    ...{ spent, stated: new Map([['mod', 16]]) },
  });
  const learn = new LearnFigures({ read }, store, clock);
  return {
    ...{ store, clock },
    learn: (hours: readonly number[], cause?: string) => {
      spent = hours.map((one) => ({ slug: 'mod', hours: one, on: day('2026-10-01') }));
      return learn.execute({ askedBy: null, ...(cause !== undefined && { cause }) });
    },
  };
}

/** What five people say, from which hours are learned. */
export const fiveSay = (hours: number): number[] => Array<number>(5).fill(hours);
