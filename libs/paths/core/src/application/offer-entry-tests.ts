import type { CompetenceId } from '@academy/contracts/competences';
import type { Actor, TeacherId } from '@academy/contracts/identity';
import { entryTests, slugsOf, worthAsking, type WorthAsking } from '@academy/planner/core';
import { askingIn, beliefsIn } from '../dossier/planning-dossier';
import { may } from './may';
import { dossierOf, type PathInDossier } from './path-today';
import type { PathStore, PlanningParts } from './planning';

/** Which tests a teacher can take, and how many they took in the months in which none is given twice. */
interface TakeableTests {
  takeable(teacherId: TeacherId, among: readonly CompetenceId[]): Promise<ReadonlySet<CompetenceId>>;
  takenLately(teacherId: TeacherId): Promise<number>;
}

interface Parts extends PlanningParts {
  readonly store: Pick<PathStore, 'of'>;
  readonly tests: TakeableTests;
}

/** Offers entry tests with a path: those that are worth their time, and that this teacher can take now. */
export class OfferEntryTests {
  constructor(private readonly parts: Parts) {}

  /** The most worthwhile first; together with the tests taken lately never more than may be asked of anyone. */
  async execute({ actor }: { actor: Actor }): Promise<readonly WorthAsking[]> {
    if (!may.plan(actor)) return [];
    const { store, tests } = this.parts;
    const { teacherId } = actor;
    const path = await store.of(teacherId);
    const worth = path ? worthTesting(await dossierOf(this.parts, path)) : [];
    if (worth.length === 0) return [];
    const competences = worth.map(({ competenceId }) => competenceId);
    const [takeable, taken] = await Promise.all([tests.takeable(teacherId, competences), tests.takenLately(teacherId)]);
    const offered = worth.filter(({ competenceId }) => takeable.has(competenceId));
    return offered.slice(0, Math.max(0, entryTests.most - taken));
  }
}

/** What is followed already stays in the path, whatever a test says. */
function worthTesting({ path: { plan }, route: { targets }, dossier }: PathInDossier): readonly WorthAsking[] {
  const { gathered, done, held } = dossier;
  const following = new Set(slugsOf(plan).filter((slug) => done.has(slug) || held.has(slug)));
  return worthAsking({ ...askingIn(gathered), targets }, { plan, beliefs: beliefsIn(gathered), following });
}
