export { closingDay } from './domain/closing-day';
export {
  LONGEST_SEARCH,
  passing,
  type CompetenceWords,
  type Filterable,
  type ModuleFilter,
} from './domain/module-filter';
export { completionRuleOf } from './domain/completion-rule';
