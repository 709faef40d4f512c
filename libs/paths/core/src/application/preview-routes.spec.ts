import { everyoneBut } from '@academy/testkit/pure';
import { planning, shows } from '../testing/planning';
import { PreviewRoutes } from './preview-routes';

describe('What every goal would come to', () => {
  const looking = () => {
    const teacher = planning();
    const { routes, desk, store, actor } = teacher;
    const previewing = new PreviewRoutes(routes, desk, store);
    const hours = async () => {
      const outcome = await previewing.execute({ actor });
      return outcome.kind === 'RoutesPreviewed' && outcome.previews.map((one) => [one.routeSlug, one.kind, one.hours]);
    };
    return { ...teacher, previewing, hours };
  };

  it('is said in hours, and nothing is kept', async () => {
    const { hours, kept } = looking();
    expect(await hours()).toEqual([
      ['rt-small', 'PLAN', 11],
      ['rt-other', 'PLAN', 6],
    ]);
    expect(await kept()).toBeUndefined();
  });

  it('takes off what the teacher can do already, down to nothing', async () => {
    const { hours, facts } = looking();
    facts.evidence.push(shows(4));
    expect(await hours()).toEqual([
      ['rt-small', 'PLAN', 5],
      ['rt-other', 'NOTHING_TO_DO', 0],
    ]);
  });

  it('says of the goal of one’s path what the path says, without planning it again', async () => {
    const { hours, tailor, adjust, planner } = looking();
    await tailor();
    await adjust({ banned: ['short'] });
    let planned = 0;
    const { plan } = planner;
    planner.plan = (...asked) => {
      planned += 1;
      return plan.apply(planner, asked);
    };
    expect(await hours()).toEqual([
      ['rt-small', 'PLAN', 15],
      ['rt-other', 'PLAN', 6],
    ]);
    expect(planned).toBe(1);
  });

  it('is for teachers', async () => {
    const { previewing } = looking();
    for (const actor of everyoneBut('teacher'))
      expect(await previewing.execute({ actor })).toEqual({ kind: 'NotAllowed' });
  });
});
