import type { Day } from '@academy/kernel';
import { provisioning } from '../testing/provisioning';

describe('A key', () => {
  it('asks for the organisation that it is of, and nothing else', async () => {
    const { make, open, organisationId, store } = provisioning();
    const made = await make();
    const outcome = await open('secret' in made ? made.secret : '');
    expect(outcome).toMatchObject({ kind: 'ScimKeyOpens', actor: { organisationId, name: 'Entra ID' } });
    expect(store.keys()[0]?.usedAt).not.toBeNull();
  });

  it('opens on its last day, and not the day after', async () => {
    const { make, open, pass } = provisioning();
    const made = await make({ lastDay: '2026-11-28' as Day });
    const secret = 'secret' in made ? made.secret : '';
    expect(await open(secret)).toMatchObject({ kind: 'ScimKeyOpens' });
    pass(24 * 60);
    expect(await open(secret)).toEqual({ kind: 'ScimKeyWrong' });
  });

  it('that is wrong makes whoever guesses wait, and nobody with a right one', async () => {
    const { make, open } = provisioning();
    const made = await make();
    for (let nth = 0; nth < 5; nth += 1) expect(await open(`guess ${nth}`)).toEqual({ kind: 'ScimKeyWrong' });
    expect(await open('guess')).toMatchObject({ kind: 'TooManyTries', retryAfterSeconds: 2 });
    expect(await open('guess', 'elsewhere')).toEqual({ kind: 'ScimKeyWrong' });
    expect(await open('secret' in made ? made.secret : '')).toMatchObject({ kind: 'ScimKeyOpens' });
  });
});
