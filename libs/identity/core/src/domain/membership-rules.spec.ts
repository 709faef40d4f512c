import type { Day } from '@academy/kernel';
import { membershipFaults, type MembershipTerms } from './membership-rules';
import { organisationKinds, roles, rolesAt } from './roles';

const terms = (facts: Partial<MembershipTerms> = {}): MembershipTerms => ({
  ...{ role: 'staff', factor: null, from: '2026-09-01' as Day, until: null },
  ...facts,
});
const kindsOf = (facts: Partial<MembershipTerms>) =>
  membershipFaults(terms(facts), 'company').map(({ path, problem }) => [path.join('.'), problem.kind]);

describe('A membership', () => {
  it('has a role that the organisation gives: each role is given somewhere, and staff everywhere', () => {
    for (const kind of organisationKinds)
      for (const role of roles)
        expect(membershipFaults(terms({ role }), kind)).toEqual(
          rolesAt(kind).includes(role)
            ? []
            : [{ path: ['role'], problem: { kind: 'RoleNotGivenHere', role, organisation: kind } }],
        );
    expect(roles.filter((role) => !organisationKinds.some((kind) => rolesAt(kind).includes(role)))).toEqual([]);
    expect(organisationKinds.filter((kind) => !rolesAt(kind).includes('staff'))).toEqual([]);
  });

  it('guards quality at the academy only, which nobody owns', () => {
    for (const role of ['curator', 'assessor', 'admin'] as const)
      expect(organisationKinds.filter((kind) => rolesAt(kind).includes(role))).toEqual(['academy']);
    expect(organisationKinds.filter((kind) => rolesAt(kind).includes('owner'))).not.toContain('academy');
  });

  it.each([
    [{ factor: 1 }, []],
    [{ factor: 0.05 }, []],
    [{ factor: 0 }, [['factor', 'FactorOutOfRange']]],
    [{ factor: 1.2 }, [['factor', 'FactorOutOfRange']]],
    [{ factor: Number.NaN }, [['factor', 'FactorOutOfRange']]],
    [{ until: '2026-09-01' as Day }, []],
    [{ until: '2026-08-31' as Day }, [['until', 'EndsBeforeItBegins']]],
    [
      { factor: -1, until: '2026-08-31' as Day, role: 'curator' as const },
      [
        ['role', 'RoleNotGivenHere'],
        ['factor', 'FactorOutOfRange'],
        ['until', 'EndsBeforeItBegins'],
      ],
    ],
  ])('with %j has the faults %j', (facts, faults) => {
    expect(kindsOf(facts)).toEqual(faults);
  });
});
