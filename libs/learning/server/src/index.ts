export { LearningModule } from './learning.module';
export { Learning1795500700000 } from './migrations/1795500700000-learning';
export { HoursSpent1795605100000 } from './migrations/1795605100000-hours-spent';
export { learningTables } from './postgres/tables';
export { SignOffs1795800300000 } from './migrations/1795800300000-sign-offs';
export { QuizDrafts1795800410000 } from './migrations/1795800410000-quiz-drafts';
