import type { ModuleFacts } from '@academy/contracts/catalogue';
import type { CompetenceId } from '@academy/contracts/competences';
import type { MatchingQuestion } from './match';
import type { Standing } from './reasons';

/** For each competence the modules that lead to it, and those that ask for it. */
interface ModuleIndex {
  readonly leadingTo: ReadonlyMap<CompetenceId, readonly ModuleFacts[]>;
  readonly askingFor: ReadonlyMap<CompetenceId, readonly ModuleFacts[]>;
}

const indexes = new WeakMap<readonly ModuleFacts[], ModuleIndex>();

/**
 * The modules that something besides practical reasons can speak for, each once and in no promised order: those that
 * lead to a talent, to what something was shown of, or to a field that the teacher worked in, and those that build on
 * what was shown. Few of a large catalogue, so that a ranking looks at few.
 */
export function candidatesFor(
  { modules, framework, teacher }: MatchingQuestion,
  standing: Standing,
): ReadonlySet<ModuleFacts> {
  const { leadingTo, askingFor } = indexOf(modules);
  const found = new Set<ModuleFacts>();
  const add = (some: readonly ModuleFacts[] | undefined): void => some?.forEach((module) => found.add(module));
  for (const id of teacher.talents) add(leadingTo.get(id));
  for (const id of standing.keys()) {
    add(leadingTo.get(id));
    add(askingFor.get(id));
  }
  const fields = new Set(
    teacher.evidence
      .filter(({ type }) => type === 'years')
      .map(({ competenceId }) => framework.competences.get(competenceId)?.domainId),
  );
  if (fields.size === 0) return found;
  for (const [id, some] of leadingTo) if (fields.has(framework.competences.get(id)?.domainId)) add(some);
  return found;
}

/** Made once a catalogue. */
function indexOf(modules: readonly ModuleFacts[]): ModuleIndex {
  const known = indexes.get(modules);
  if (known) return known;
  const [leadingTo, askingFor] = [new Map<string, ModuleFacts[]>(), new Map<string, ModuleFacts[]>()];
  for (const module of modules) {
    for (const { competenceId } of module.outcomes) post(leadingTo, competenceId, module);
    for (const { competenceId, level } of module.prerequisites) if (level > 0) post(askingFor, competenceId, module);
  }
  const index = { leadingTo, askingFor };
  indexes.set(modules, index);
  return index;
}

function post(postings: Map<string, ModuleFacts[]>, key: string, module: ModuleFacts): void {
  const list = postings.get(key);
  if (list) list.push(module);
  else postings.set(key, [module]);
}
