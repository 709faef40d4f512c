import type { LevelRequirement } from '@academy/contracts/competences';
import type { TeacherId } from '@academy/contracts/identity';
import { SoughtLevels, type SoughtByTeacher } from '@academy/contracts/paths';
import { askAtOnce, rowsOf } from '@academy/platform/postgres';
import type { Plan, Target } from '@academy/planner/core';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PostgresCareerRoutes } from './career-routes';
import { CareerRouteTable } from './tables';

interface Row {
  readonly teacherId: TeacherId;
  readonly route: string;
  readonly mastered: Plan['mastered'];
}

/** Reads the goal of each kept path, and what its plan found mastered. */
@Injectable()
export class PostgresSoughtLevels extends SoughtLevels {
  constructor(
    private readonly database: DataSource,
    private readonly routes: PostgresCareerRoutes,
  ) {
    super();
  }

  async ofRoutes(): Promise<readonly LevelRequirement[]> {
    const all = (await this.routes.current()).flatMap(({ targets }) => targets);
    return [...new Map(all.map((target) => [keyOf(target), requirementOf(target)])).values()];
  }

  async ofTeachers(): Promise<readonly SoughtByTeacher[]> {
    const [paths, routes] = await Promise.all([
      askAtOnce<Row>(
        this.database,
        `SELECT teacher_id AS "teacherId", route_slug || ' ' || route_revision AS route, plan -> 'mastered' AS mastered
           FROM paths.path`,
      ),
      rowsOf(this.database, CareerRouteTable, ''),
    ]);
    const targetsOf = new Map(routes.map(({ slug, revision, targets }) => [`${slug} ${revision}`, targets]));
    return paths.map(({ teacherId, route, mastered }) => {
      const has = new Set(mastered.map(({ target }) => keyOf(target)));
      const levels = (targetsOf.get(route) ?? []).filter((target) => !has.has(keyOf(target)));
      return { teacherId, levels: levels.map(requirementOf) };
    });
  }
}

const keyOf = ({ competenceId, level }: LevelRequirement): string => `${competenceId} ${level}`;

const requirementOf = ({ competenceId, level }: Target): LevelRequirement => ({ competenceId, level });
