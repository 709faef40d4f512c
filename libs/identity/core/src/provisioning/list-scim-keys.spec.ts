import { everyoneBut, someone } from '@academy/testkit/pure';
import { provisioning } from '../testing/provisioning';

describe('The keys of an organisation', () => {
  it('are shown to its owner', async () => {
    const { make, keys } = provisioning();
    await make();
    expect(await keys()).toMatchObject({ kind: 'ScimKeys', keys: [{ name: 'Entra ID', revokedAt: null }] });
  });

  it('are nobody else’s to see: not another owner’s, and not an administrator’s', async () => {
    const { make, keys, store, organisationId } = provisioning();
    await make();
    store.leaveInTrust(organisationId);
    const another = someone('owner', store.anOrganisation('school'));
    for (const actor of [...everyoneBut(), another, someone('admin')])
      expect(await keys(actor)).toEqual({ kind: 'NotAllowed' });
    expect(await keys(another, 'nowhere')).toEqual({ kind: 'NotAllowed' });
  });
});
