import type { AccountId, TeacherId } from '@academy/contracts/identity';
import { noRoles } from '@academy/identity/core';
import { Dice } from '@academy/kernel';
import { TailorPath } from '@academy/paths/core';
import { DataSource } from 'typeorm';
import { withContextsIn } from './database/with-contexts';

interface Teacher {
  readonly accountId: AccountId;
  readonly teacherId: TeacherId;
}

/** Plans that are made beside each other: one a thread of the planner. */
const AT_ONCE = 2;

/**
 * Has so many teachers of a made-up nation choose a goal, as they would by hand: each plan is really made. `say` is told how
 * many have. Answers how many paths there are; a teacher for whom no plan was found in time has none.
 */
export const chooseGoals = (
  databaseUrl: string,
  { goals, seed }: { readonly goals: number; readonly seed: number },
  say: (chosen: number) => void,
): Promise<number> =>
  withContextsIn(databaseUrl, async (app) => {
    const [database, tailor, dice] = [app.get(DataSource), app.get(TailorPath), new Dice(seed)];
    const routes: { slug: string }[] = await database.query(
      `SELECT DISTINCT slug FROM paths.career_route ORDER BY slug`,
    );
    // The last ones: the people of the demo, who come first, choose for themselves.
    const teachers: Teacher[] = await database.query(
      `SELECT id AS "accountId", teacher_id AS "teacherId" FROM identity.account
        WHERE teacher_id IS NOT NULL ORDER BY id DESC LIMIT $1`,
      [goals],
    );
    // Some goals are chosen more often than others.
    const nth = () => Math.min(dice.between(0, routes.length - 1), dice.between(0, routes.length - 1));
    const wanted = teachers.map((teacher) => ({ teacher, routeSlug: routes[nth()]?.slug ?? '' }));
    let [chosen, kept] = [0, 0];
    const chooses = async (): Promise<void> => {
      for (let next = wanted.shift(); next; next = wanted.shift()) {
        const actor = { ...next.teacher, isStrong: false, worksAs: noRoles };
        const { kind } = await tailor.execute({ actor, routeSlug: next.routeSlug });
        kept += kind === 'PathTailored' ? 1 : 0;
        chosen += 1;
        if (chosen % 100 === 0) say(chosen);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, chooses));
    return kept;
  });
