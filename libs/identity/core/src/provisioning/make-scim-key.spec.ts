import type { Day } from '@academy/kernel';
import { everyoneBut, someone } from '@academy/testkit/pure';
import { provisioning } from '../testing/provisioning';

describe('Making a key for SCIM', () => {
  it('tells its secret once, keeps a hash of it, and is written down', async () => {
    const { make, store, owner, organisationId } = provisioning();
    const made = await make({ name: ' Entra ID ' });
    expect(made).toMatchObject({ kind: 'ScimKeyMade', secret: expect.stringMatching(/^scim_/) });
    const [key] = store.keys();
    expect(key).toMatchObject({ name: 'Entra ID', madeBy: owner.accountId, lastDay: '2027-11-28', organisationId });
    expect(JSON.stringify({ ...key, secretHash: '' })).not.toContain('secret' in made && made.secret);
    expect(store.told()).toMatchObject([
      { kind: 'SCIM_KEY_MADE', by: owner.accountId, about: key?.id, organisationId },
    ]);
  });

  it('takes a name of its own and a last day, at most a year away', async () => {
    const { make, store } = provisioning();
    const kinds = async (facts: object) => {
      const outcome = await make(facts);
      return 'faults' in outcome ? outcome.faults.map(({ problem }) => problem.kind) : outcome.kind;
    };
    expect(await kinds({ name: ' ', lastDay: '2026-11-27' as Day })).toEqual([
      ...['ScimKeyNameMissing', 'ScimKeyEndsBeforeToday'],
    ]);
    expect(await kinds({ name: 'x'.repeat(61), lastDay: '2027-11-29' as Day })).toEqual([
      ...['ScimKeyNameTooLong', 'ScimKeyLastsTooLong'],
    ]);
    expect(store.keys()).toEqual([]);
    expect(await kinds({ name: 'x'.repeat(60), lastDay: '2026-11-28' as Day })).toBe('ScimKeyMade');
  });

  it('is done five times; one that was revoked or ended counts no more', async () => {
    const { make, revoke, pass } = provisioning();
    for (let nth = 0; nth < 4; nth += 1) await make();
    await make({ lastDay: '2026-11-28' as Day });
    expect(await make()).toEqual({ kind: 'TooManyScimKeys' });
    await revoke();
    expect(await make()).toMatchObject({ kind: 'ScimKeyMade' });
    expect(await make()).toEqual({ kind: 'TooManyScimKeys' });
    pass(24 * 60);
    expect(await make()).toMatchObject({ kind: 'ScimKeyMade' });
  });

  it('is for its owners: an administrator of the academy does it nowhere', async () => {
    const { make, store, organisationId } = provisioning();
    store.leaveInTrust(organisationId);
    for (const actor of [...everyoneBut(), someone('admin')])
      expect(await make({ actor })).toEqual({ kind: 'NotAllowed' });
    expect(await make({ organisationId: 'nowhere' })).toEqual({ kind: 'NotAllowed' });
    expect(store.keys()).toEqual([]);
  });
});
