import type { ModuleFacts } from '@academy/contracts/catalogue';
import type { FiguresInUse } from '@academy/contracts/matching';
import { withLearnedHours } from '@academy/matching/core';

type Modules = readonly ModuleFacts[];

/** The catalogue with learned hours: the very same object for the same versions of both, as threads know it by that. */
export class LearnedHours {
  private readonly known = new WeakMap<Modules, Map<string, Modules>>();

  in(modules: Modules, figures: Pick<FiguresInUse, 'hours' | 'efficacy'>): Modules {
    const version = `${figures.hours.version} ${figures.efficacy.version}`;
    const versions = this.known.get(modules) ?? new Map<string, Modules>();
    const learned = versions.get(version) ?? withLearnedHours(modules, figures);
    this.known.set(modules, versions.set(version, learned));
    return learned;
  }
}
