import { learningDue } from '@academy/contracts/matching';
import type { ContextManifest } from '@academy/platform/nest';
import { monthOf } from '@academy/platform/outbox';
import { MatchingModule } from './matching.module';
import { LearnedFigures1795605200000 } from './migrations/1795605200000-learned-figures';
import { WantedLess1795605720000 } from './migrations/1795605720000-wanted-less';
import { FiguresStates1795801022000 } from './migrations/1795801022000-figures-states';
import { OwnWishes1795804200040 } from './migrations/1795804200040-own-wishes';
import { OwnDecisions1795809000010 } from './migrations/1795809000010-own-decisions';
import { matchingTables } from './postgres/tables';

export const matchingContext = {
  name: 'matching',
  module: MatchingModule,
  tables: matchingTables,
  migrations: [
    LearnedFigures1795605200000,
    WantedLess1795605720000,
    FiguresStates1795801022000,
    OwnWishes1795804200040,
    OwnDecisions1795809000010,
  ],
  events: [learningDue],
  schedules: [
    { name: 'matching.learn', periodOf: monthOf, event: learningDue, payload: (period) => ({ period, askedBy: null }) },
  ],
} satisfies ContextManifest;
