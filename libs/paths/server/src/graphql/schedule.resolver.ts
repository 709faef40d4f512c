import { CLOCK, CONFIG } from '@academy/platform/nest';
import type { Config } from '@academy/platform/config';
import type { Clock } from '@academy/kernel';
import { calendarText, type PlacedStep } from '@academy/planner/core';
import type { GoalDossier, KeptPath } from '@academy/paths/core';
import { Allow } from '@academy/platform/graphql';
import { ResolveField } from '@academy/sdl';
import { Inject } from '@nestjs/common';
import { Parent, Resolver } from '@nestjs/graphql';
import { presentSchedule } from './present-schedule';

/** When the steps of a path are followed; worked out on asking, as it changes with every day. */
@Resolver('TailoredPath')
export class ScheduleResolver {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @ResolveField('TailoredPath', 'schedule')
  @Allow('teacher')
  async schedule(@Parent() { kept, dossier }: { kept: KeptPath; dossier: GoalDossier }) {
    const schedule = await dossier.scheduleOf(kept.plan);
    return presentSchedule(schedule, kept.plan, () => this.calendarFile(kept, dossier, schedule.placed));
  }

  private calendarFile({ id }: KeptPath, { gathered }: GoalDossier, placed: readonly PlacedStep[]) {
    const titles = new Map(gathered.published.map((facts) => [facts.id, facts]));
    const file = { pathId: id, stamp: this.clock.now(), placed };
    const urlOf = (slug: string) => new URL(`/aanbod/${slug}`, this.config.publicUrl).href;
    const nl = { name: 'Mijn leerpad', description: 'Een voorstel. Je schrijft je zelf in.' };
    const en = { name: 'My learning path', description: 'A proposal. You enrol yourself.' };
    return {
      nl: calendarText(file, { ...nl, urlOf, titleOf: (slug) => titles.get(slug)?.titleNl ?? slug }),
      en: calendarText(file, { ...en, urlOf, titleOf: (slug) => titles.get(slug)?.titleEn ?? slug }),
    };
  }
}
