import { ModuleTitles } from '@academy/contracts/catalogue';
import { Enrolments } from '@academy/contracts/enrolment';
import type { SharePurpose, ShownThing, TeacherId } from '@academy/contracts/identity';
import { OwnPath } from '@academy/contracts/paths';
import { datesIn, dayOf, numbersIn } from '@academy/kernel';
import type { KeptPath } from '@academy/paths/core';
import { hoursOf } from '@academy/planner/core';
import { inBoth, inEach } from '@academy/platform/language';
import { askAtOnce } from '@academy/platform/postgres';
import { msg, t } from '@lingui/core/macro';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PostgresCareerRoutes } from './career-routes';
import { PostgresPathStore } from './path-store';

const words = {
  done: msg`Klaar`,
  modules: msg`Modules die nog komen`,
  hours: msg`Uren die nog komen`,
  made: msg`Gepland op`,
  none: msg`Geen`,
};

/** A path as its teacher shows it: how far it is, and what is to come of it. What they can or cannot do is not in it. */
@Injectable()
export class PostgresOwnPath extends OwnPath {
  readonly purposes = ['development', 'means'] as const;

  constructor(
    private readonly database: DataSource,
    private readonly paths: PostgresPathStore,
    private readonly routes: PostgresCareerRoutes,
    private readonly enrolments: Enrolments,
    private readonly titles: ModuleTitles,
  ) {
    super();
  }

  async of(teacherId: TeacherId) {
    const named = await this.named([teacherId]);
    return [...named].map(([id, name]) => ({ id, name }));
  }

  async named(ids: readonly string[]) {
    if (ids.length === 0) return new Map<string, ShownThing['name']>();
    const rows = await askAtOnce<{ readonly teacherId: string; readonly routeSlug: string }>(
      this.database,
      `SELECT teacher_id AS "teacherId", route_slug AS "routeSlug" FROM paths.path WHERE teacher_id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(
      await Promise.all(
        rows.map(async ({ teacherId, routeSlug }) => [teacherId, await this.nameOf(routeSlug)] as const),
      ),
    );
  }

  async shown(teacherId: TeacherId, id: string, purpose: SharePurpose): Promise<ShownThing | undefined> {
    const path = id === teacherId ? await this.paths.of(teacherId) : undefined;
    if (!path) return undefined;
    return { name: await this.nameOf(path.routeSlug), facts: await this.factsOf(path, purpose), page: null };
  }

  private async nameOf(routeSlug: string): Promise<ShownThing['name']> {
    const route = await this.routes.find(routeSlug);
    const goal = { nl: route?.titleNl ?? routeSlug, en: route?.titleEn ?? routeSlug };
    return inEach((language) => {
      const title = goal[language];
      return t`Leerpad: ${title}`;
    });
  }

  private async factsOf({ teacherId, plan, computedAt }: KeptPath, purpose: SharePurpose) {
    const enrolments = await this.enrolments.ofTeacher(teacherId);
    const done = new Set(enrolments.filter(({ state }) => state === 'completed').map(({ moduleSlug }) => moduleSlug));
    const todo = plan.steps.filter(({ slug }) => !done.has(slug)).map(({ slug }) => slug);
    const [behind, all] = [plan.steps.length - todo.length, plan.steps.length];
    const hours = hoursOf(plan, done);
    return [
      ...(purpose === 'development'
        ? [{ name: inBoth(words.done), value: inEach(() => t`${behind} van ${all} modules`) }]
        : [{ name: inBoth(words.hours), value: inEach((language) => numbersIn(language).hours(hours)) }]),
      { name: inBoth(words.modules), value: await this.listOf(todo) },
      { name: inBoth(words.made), value: inEach((language) => datesIn(language).plainDay(dayOf(computedAt))) },
    ];
  }

  private async listOf(slugs: readonly string[]): Promise<ShownThing['name']> {
    if (slugs.length === 0) return inBoth(words.none);
    const titles = await this.titles.titles(slugs);
    return inEach((language) => slugs.map((slug) => titles.get(slug)?.[language] ?? slug).join('; '));
  }
}
