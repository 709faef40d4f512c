export { closingDay } from './domain/closing-day';
export { passes, type CompetenceWords, type Filterable, type ModuleFilter } from './domain/module-filter';
export { completionRuleOf } from './domain/completion-rule';
