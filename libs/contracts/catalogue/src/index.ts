export type { EditionFacts, ModuleFacts, ModuleSlug, Outcome } from './module';
export {
  Catalogue,
  type CompletionRule,
  type EditionOffer,
  type ModulePart,
  type ModuleVersion,
  type QuizQuestion,
} from './catalogue';
