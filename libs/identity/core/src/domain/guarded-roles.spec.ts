import { actingIn, guardedRoles } from './guarded-roles';
import { noRoles, roles } from './roles';

describe('Who holds roles', () => {
  const held = Object.fromEntries(roles.map((role) => [role, [`at ${role}`]]));

  it('acts in all of them once they showed more than a password', () => {
    expect(actingIn(held, true)).toEqual({ worksAs: held, waiting: [] });
  });

  it('acts in none with a say over others before that, and is told which wait', () => {
    const { worksAs, waiting } = actingIn(held, false);
    for (const role of roles) expect(worksAs[role]).toEqual(guardedRoles.includes(role) ? [] : [`at ${role}`]);
    expect([...waiting].sort()).toEqual([...guardedRoles].sort());
  });

  it('waits for nothing that they do not hold', () => {
    const worksAs = { ...noRoles, trainer: ['lichtlijn'] };
    expect(actingIn({ trainer: ['lichtlijn'] }, false)).toEqual({ worksAs, waiting: [] });
  });
});
