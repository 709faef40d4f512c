import type { ModuleFacts } from '@academy/contracts/catalogue';
import type { CompetenceId } from '@academy/contracts/competences';
import type { ModuleView, Snapshot } from './snapshot';

/** Modules on offer that give a level of this competence, with how far: the furthest first, and of equals the shortest. */
export const leadingTo = (competenceId: CompetenceId, { modules }: Pick<Snapshot, 'modules'>) =>
  [...modules.values()]
    .flatMap((module): { readonly module: ModuleView; readonly outcome: ModuleFacts['outcomes'][number] }[] => {
      const outcome = module.version.facts.outcomes.find((one) => one.competenceId === competenceId);
      return outcome ? [{ module, outcome }] : [];
    })
    .sort(
      (a, b) =>
        b.outcome.to - a.outcome.to ||
        a.module.version.facts.hours - b.module.version.facts.hours ||
        a.module.slug.localeCompare(b.module.slug),
    );
