import type { Passkey } from '@academy/identity/core';
import { anId } from '@academy/testkit/pure';
import { aSoftKey } from '../testing/soft-key';
import { siteOf, WebAuthn } from './web-authn';

const site = siteOf('https://academie.example');
const academy = new WebAuthn(site);
const challenge = Buffer.from('a challenge that nobody guesses.').toString('base64url');
const another = Buffer.from('some other challenge, as it were').toString('base64url');
const right = { challenge, ...site };
const accountId = anId<'Account'>();

const passkeyOf = (made: Pick<Passkey, 'id' | 'publicKey' | 'counter' | 'transports'>): Passkey => ({
  ...{ ...made, accountId, name: 'Laptop', addedAt: new Date(), usedAt: null },
});

async function aPasskey() {
  const device = aSoftKey();
  const made = await academy.added(device.made(right), challenge);
  if (!made) throw new Error('expected a passkey');
  return { device, passkey: passkeyOf(made) };
}

describe('What a browser is asked for', () => {
  it('is of this academy, opened by its owner, and says of whom it is only what the device keeps', async () => {
    const account = { accountId, email: 'ada@voorbeeld.nl', name: 'Ada', language: 'nl', passwordHash: '' } as const;
    const { passkey } = await aPasskey();
    expect(JSON.parse(await academy.askNew(challenge, account, [passkey]))).toMatchObject({
      ...{ challenge, rp: { id: 'academie.example' }, user: { name: 'ada@voorbeeld.nl' }, attestation: 'none' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [{ id: passkey.id, transports: ['internal'] }],
    });
    const asked = JSON.parse(await academy.ask(challenge)) as object;
    expect(asked).toMatchObject({ challenge, rpId: 'academie.example', userVerification: 'required' });
    expect(JSON.stringify(asked)).not.toContain(passkey.id);
  });

  it.each(['', '{}', 'null', '[]', '{"id":1,"response":{"clientDataJSON":"e30"}}', '{"id":"a","response":{}}'])(
    'and answered with %s, is nothing',
    async (answer) => {
      const { passkey } = await aPasskey();
      expect(academy.claimIn(answer)).toBeUndefined();
      expect(await academy.added(answer, challenge)).toBeUndefined();
      expect(await academy.used(answer, challenge, passkey)).toBeUndefined();
    },
  );
});

describe('A new passkey', () => {
  it('is read from its answer, which says what it signed', async () => {
    const device = aSoftKey();
    const answer = device.made(right);
    expect(academy.claimIn(answer)).toEqual({ challenge, passkeyId: device.id });
    expect(await academy.added(answer, challenge)).toMatchObject({
      ...{ id: device.id, counter: 0, transports: ['internal'], publicKey: expect.any(String) },
    });
  });

  it.each([
    ['of another page', { origin: 'https://academie.example.evil.example' }],
    ['of another host', { host: 'evil.example' }],
    ['of another challenge', { challenge: another }],
    ['that its owner did not open', { opened: false }],
  ])('%s is none', async (_, forged) => {
    expect(await academy.added(aSoftKey().made({ ...right, ...forged }), challenge)).toBeUndefined();
  });

  it('is none where it was asked to come in', async () => {
    const { device } = await aPasskey();
    expect(await academy.added(device.signed(right), challenge)).toBeUndefined();
  });
});

describe('A passkey that is used', () => {
  it('signs the challenge, and counts on; whose it is may be said', async () => {
    const { device, passkey } = await aPasskey();
    expect(await academy.used(device.signed({ ...right, counter: 3 }), challenge, passkey)).toBe(3);
    expect(await academy.used(device.signed({ ...right, whose: accountId }), challenge, passkey)).toBe(0);
  });

  it.each([
    ['on another page', { origin: 'https://academie.example.evil.example' }],
    ['over plain http', { origin: 'http://academie.example' }],
    ['for another host', { host: 'evil.example' }],
    ['for another challenge', { challenge: another }],
    ['without its owner', { opened: false }],
    ['for another person', { whose: anId() }],
  ])('%s is refused', async (_, forged) => {
    const { device, passkey } = await aPasskey();
    expect(await academy.used(device.signed({ ...right, ...forged }), challenge, passkey)).toBeUndefined();
  });

  it('by another device, or counting back, is refused', async () => {
    const { device, passkey } = await aPasskey();
    const { device: theirs } = await aPasskey();
    expect(await academy.used(theirs.signed(right), challenge, passkey)).toBeUndefined();
    const used = { ...passkey, counter: 7 };
    for (const counter of [0, 6, 7])
      expect(await academy.used(device.signed({ ...right, counter }), challenge, used)).toBeUndefined();
    expect(await academy.used(device.signed({ ...right, counter: 8 }), challenge, used)).toBe(8);
  });

  it('is refused when a byte of what it signed is another', async () => {
    const { device, passkey } = await aPasskey();
    const answer = JSON.parse(device.signed(right)) as { response: Record<string, string> };
    for (const part of ['authenticatorData', 'signature', 'clientDataJSON']) {
      const bytes = Buffer.from(answer.response[part]!, 'base64url');
      bytes[bytes.length - 3]! ^= 1;
      const forged = { ...answer, response: { ...answer.response, [part]: bytes.toString('base64url') } };
      expect(await academy.used(JSON.stringify(forged), challenge, passkey)).toBeUndefined();
    }
  });
});
