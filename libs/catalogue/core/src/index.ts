export { closingDay } from './domain/closing-day';
export { LONGEST_SEARCH, passing, type ModuleFilter } from './domain/module-filter';
export { completionRuleOf } from './domain/completion-rule';
export {
  hoursProblem,
  moduleFaults,
  moduleReferenceFaults,
  titleLimits,
  type KnownToModules,
  type ModuleDraft,
  type ModuleFault,
  type ModuleProblem,
} from './domain/module-rules';
