import { everyoneBut } from '@academy/testkit/pure';
import { provisioning } from '../testing/provisioning';

describe('Finding people', () => {
  it('finds those of whom the administration told, and nobody else who works there', async () => {
    const { provision, find } = provisioning();
    expect(await find()).toEqual({ kind: 'PeopleFound', total: 0, people: [] });
    await provision();
    expect(await find()).toMatchObject({ total: 1, people: [{ familyName: 'Bakker', roles: [] }] });
  });

  it('is for a key of that organisation, while someone owns it', async () => {
    const { provision, find, store, key } = provisioning();
    await provision();
    const elsewhere = { ...key, organisationId: store.anOrganisation('school') };
    expect(await find(elsewhere)).toMatchObject({ total: 0 });
    for (const actor of everyoneBut()) expect(await find(actor as never)).toEqual({ kind: 'NotAllowed' });
    store.leaveInTrust(key.organisationId);
    expect(await find()).toEqual({ kind: 'NotAllowed' });
  });
});
