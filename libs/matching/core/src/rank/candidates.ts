import type { ModuleFacts } from '@academy/contracts/catalogue';
import type { CompetenceId, Level } from '@academy/contracts/competences';
import type { MatchingQuestion } from './match';
import type { Standing } from './reasons';

/** A module that leads on from a level, or asks for it. */
interface Posting {
  readonly level: Level;
  readonly module: ModuleFacts;
}

/** For each competence the modules that lead on in it, and those that ask for it; the lowest levels first. */
interface ModuleIndex {
  readonly leadingOn: ReadonlyMap<CompetenceId, readonly Posting[]>;
  readonly askingFor: ReadonlyMap<CompetenceId, readonly Posting[]>;
}

const indexes = new WeakMap<readonly ModuleFacts[], ModuleIndex>();

/**
 * The modules that something besides practical reasons can speak for, each once and in no promised order: those that
 * lead on in a talent, in what something was shown of, or in a field that the teacher worked in, and those that build
 * on what was shown; never those that begin above where the teacher stands. Few of a large catalogue, so that a ranking
 * looks at few.
 */
export function candidatesFor(
  { modules, framework, teacher }: Pick<MatchingQuestion, 'modules' | 'framework' | 'teacher'>,
  standing: Standing,
): ReadonlySet<ModuleFacts> {
  const { leadingOn, askingFor } = indexOf(modules);
  const found = new Set<ModuleFacts>();
  const add = (id: CompetenceId, postings: readonly Posting[] | undefined): void => {
    const has = standing.get(id) ?? 0;
    for (const { level, module } of postings ?? []) {
      if (level > has) return;
      found.add(module);
    }
  };
  for (const id of teacher.talents) add(id, leadingOn.get(id));
  for (const id of standing.keys()) {
    add(id, leadingOn.get(id));
    add(id, askingFor.get(id));
  }
  const fields = new Set(
    teacher.evidence
      .filter(({ type }) => type === 'years')
      .map(({ competenceId }) => framework.competences.get(competenceId)?.domainId),
  );
  if (fields.size === 0) return found;
  for (const [id, some] of leadingOn) if (fields.has(framework.competences.get(id)?.domainId)) add(id, some);
  return found;
}

/** Made once a catalogue. */
function indexOf(modules: readonly ModuleFacts[]): ModuleIndex {
  const known = indexes.get(modules);
  if (known) return known;
  const [leadingOn, askingFor] = [new Map<CompetenceId, Posting[]>(), new Map<CompetenceId, Posting[]>()];
  for (const module of modules) {
    for (const { competenceId, from } of module.outcomes) post(leadingOn, competenceId, { level: from, module });
    for (const { competenceId, level } of module.prerequisites)
      if (level > 0) post(askingFor, competenceId, { level, module });
  }
  for (const postings of [...leadingOn.values(), ...askingFor.values()]) postings.sort((a, b) => a.level - b.level);
  const index = { leadingOn, askingFor };
  indexes.set(modules, index);
  return index;
}

function post(postings: Map<CompetenceId, Posting[]>, key: CompetenceId, posting: Posting): void {
  const list = postings.get(key);
  if (list) list.push(posting);
  else postings.set(key, [posting]);
}
