export { LearningModule } from './learning.module';
export { Learning1795500700000 } from './migrations/1795500700000-learning';
export { learningTables } from './postgres/tables';
