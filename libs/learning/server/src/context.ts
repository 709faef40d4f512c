import { moduleCompleted } from '@academy/contracts/learning';
import type { ContextManifest } from '@academy/platform/nest';
import { LearningChecks } from './checks/learning-checks';
import { followedFiller } from './fill-learning';
import { LearningModule } from './learning.module';
import { Learning1795500700000 } from './migrations/1795500700000-learning';
import { HoursSpent1795605100000 } from './migrations/1795605100000-hours-spent';
import { SignOffs1795800300000 } from './migrations/1795800300000-sign-offs';
import { QuizDrafts1795800410000 } from './migrations/1795800410000-quiz-drafts';
import { OwnLearning1795808000000 } from './migrations/1795808000000-own-learning';
import { CompletionsAgree1795809990055 } from './migrations/1795809990055-completions-agree';
import { learningTables } from './postgres/tables';

export const learningContext = {
  name: 'learning',
  module: LearningModule,
  tables: learningTables,
  migrations: [
    Learning1795500700000,
    HoursSpent1795605100000,
    SignOffs1795800300000,
    QuizDrafts1795800410000,
    OwnLearning1795808000000,
    CompletionsAgree1795809990055,
  ],
  events: [moduleCompleted],
  checks: LearningChecks,
  fillers: [followedFiller],
} satisfies ContextManifest;
