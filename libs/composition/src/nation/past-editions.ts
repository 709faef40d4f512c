import type { ModuleFile } from '@academy/academy-folder';
import { addDays, type Day, type Dice } from '@academy/kernel';

const [EARLIEST, LATEST] = [300, 30];

/** The same module with an edition that began in the past year, which some are still in. */
export function withPast(module: ModuleFile, on: Day, dice: Dice): ModuleFile {
  const [model] = module.editions;
  if (!model) return module;
  const start = addDays(on, -dice.between(LATEST, EARLIEST));
  return { ...module, editions: [{ ...model, id: `${module.id}-past`, start, taken: 0 }, ...module.editions] };
}
