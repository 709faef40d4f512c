import type { AcademyFolder } from '@academy/academy-folder';
import { closingDay } from '@academy/catalogue/core';
import type { Day } from '@academy/kernel';

const TEACHERS_A_SEAT = 100;

type Module = AcademyFolder['modules'][number];

/** The edition for which many more ask than it has seats: the first ahead of the first module that everyone may enter. */
export function wantedEditionOf(modules: readonly Module[], on: Day): string | undefined {
  const module = modules.find(({ entry, prerequisites }) => !entry && prerequisites.length === 0);
  return module?.editions.find(({ start }) => closingDay(start) >= on)?.id;
}

/** The same academy, with a seat in that edition for one in a hundred teachers. */
export function withWantedEdition(
  academy: AcademyFolder,
  { teachers, on }: { readonly teachers: number; readonly on: Day },
): AcademyFolder {
  const wanted = wantedEditionOf(academy.modules, on);
  const seats = Math.max(1, Math.floor(teachers / TEACHERS_A_SEAT));
  const announced = (module: Module): Module => ({
    ...module,
    editions: module.editions.map((edition) => (edition.id === wanted ? { ...edition, seats, taken: 0 } : edition)),
  });
  return { ...academy, modules: academy.modules.map(announced) };
}
