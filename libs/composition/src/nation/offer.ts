import type { AcademyFolder, FrameworkFile, ModuleFile } from '@academy/academy-folder';
import type { Day, Dice } from '@academy/kernel';
import { clonedModule } from './cloned-module';
import { linesOfWork, type LineOfWork } from './lines-of-work';
import { organisationsOf } from './organisations';
import { withPast } from './past-editions';

const MODULES_A_LINE_OF_WORK = 2_000;

export interface OfferSize {
  readonly modules: number;
  readonly on: Day;
}

/**
 * An academy of a size, as a folder would say it: that of the demo, whose dates are shifted, and beyond it copies of its
 * modules for other lines of work, towns and publishers. Of two thousand modules there is a line of work more, each with
 * its own competences, so that as many modules lead to one of them as in a real academy that grows.
 */
export function offerOf(demo: AcademyFolder, { modules: size, on }: OfferSize, dice: Dice): AcademyFolder {
  const lines = linesOfWork.slice(0, Math.round(size / MODULES_A_LINE_OF_WORK));
  const organisations = [...demo.organisations, ...organisationsOf(size, dice)];
  const own = demo.modules.slice(0, size).map((module) => withPast(knownEntry(module, demo, size), on, dice));
  const content = new Map([...demo.content].filter(([slug]) => own.some(({ id }) => id === slug)));
  const modules: ModuleFile[] = [...own];
  for (let nth = own.length; nth < size; nth += 1) {
    const clone = clonedModule({ nth, demo, lines, publishers: organisations.slice(demo.organisations.length), dice });
    modules.push(withPast(clone.module, on, dice));
    if (clone.content) content.set(clone.module.id, clone.content);
  }
  return {
    ...demo,
    competences: withLines(demo.competences, lines),
    organisations: organisations,
    ...{ modules, content },
    // A route names a module that is there.
    routes: demo.routes
      .map((route) => ({ ...route, fixedPath: known(route.fixedPath, modules) }))
      .filter(({ fixedPath }) => fixedPath.length > 0),
  };
}

const known = (slugs: readonly string[], modules: readonly ModuleFile[]): string[] => {
  const ids = new Set(modules.map(({ id }) => id));
  return slugs.filter((slug) => ids.has(slug));
};

/** In a part of the demo nobody awards what some of its modules ask. */
function knownEntry(module: ModuleFile, { modules }: AcademyFolder, size: number): ModuleFile {
  const awarded = modules
    .slice(0, size)
    .some(({ certificate }) => certificate.credential === module.entry?.everHeldCredential);
  return module.entry && !awarded ? { ...module, entry: null } : module;
}

const withLines = (framework: FrameworkFile, lines: readonly LineOfWork[]): FrameworkFile => ({
  ...framework,
  competences: [
    ...framework.competences,
    ...lines.flatMap(({ key, nl, en }) =>
      framework.competences.map((one) => ({
        ...one,
        id: `${one.id}.${key}`,
        nl: `${one.nl} in ${nl}`,
        en: `${one.en} in ${en}`,
      })),
    ),
  ],
});
