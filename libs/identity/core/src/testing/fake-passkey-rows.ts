import type { Passkey, PasskeyChallenge, PasskeyRows } from '../factors/passkey-rows';

export interface PasskeyMemory {
  readonly passkeys: Map<string, Passkey>;
  readonly challenges: Map<string, PasskeyChallenge>;
}

export const passkeysIn = ({ passkeys, challenges }: PasskeyMemory): PasskeyRows => ({
  passkeys: async (accountId) => [...passkeys.values()].filter((one) => one.accountId === accountId),
  passkey: async (id) => passkeys.get(id),
  async addPasskey(passkey) {
    if (passkeys.has(passkey.id)) return false;
    passkeys.set(passkey.id, passkey);
    return true;
  },
  async passkeyUsed(id, counter, usedAt) {
    const passkey = passkeys.get(id);
    if (passkey) passkeys.set(id, { ...passkey, counter, usedAt });
  },
  async forgetPasskey(accountId, id) {
    return passkeys.get(id)?.accountId === accountId && passkeys.delete(id);
  },
  keepChallenge: async (challenge) => void challenges.set(challenge.challengeHash, challenge),
  async takeChallenge(hash) {
    const found = challenges.get(hash);
    challenges.delete(hash);
    return found;
  },
});
