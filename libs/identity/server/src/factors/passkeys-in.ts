import type { PasskeyRows, Passkey } from '@academy/identity/core';
import { LessThan, type EntityManager } from 'typeorm';
import { PasskeyChallengeTable, PasskeyTable } from '../postgres/passkey-tables';

/** What is kept of passkeys, in a piece of work. */
export const passkeysIn = (tx: EntityManager): PasskeyRows => ({
  async passkeys(accountId) {
    const rows = await tx
      .getRepository(PasskeyTable)
      .find({ where: { accountId }, order: { addedAt: 'ASC', id: 'ASC' } });
    return rows.map(passkeyOf);
  },
  async passkey(id) {
    const row = await tx.getRepository(PasskeyTable).findOneBy({ id });
    return row ? passkeyOf(row) : undefined;
  },
  async addPasskey({ counter, transports, ...passkey }) {
    const { raw } = await tx
      .createQueryBuilder()
      .insert()
      .into(PasskeyTable)
      .values({ ...passkey, counter: String(counter), transports: [...transports] })
      .orIgnore('passkey_pk')
      .returning('id')
      .execute();
    return (raw as unknown[]).length === 1;
  },
  async passkeyUsed(id, counter, usedAt) {
    await tx.getRepository(PasskeyTable).update({ id }, { counter: String(counter), usedAt });
  },
  async forgetPasskey(accountId, id) {
    const { affected } = await tx.getRepository(PasskeyTable).delete({ accountId, id });
    return affected === 1;
  },
  async keepChallenge({ challengeHash, adding, expiresAt }) {
    const row = { challengeHash, accountId: adding?.accountId ?? null, name: adding?.name ?? null, expiresAt };
    const rows = tx.getRepository(PasskeyChallengeTable);
    // Anyone may ask for one: what is over goes at once, so that whoever asks without end fills nothing.
    await rows.delete({ expiresAt: LessThan(new Date()) });
    await rows.insert(row);
  },
  async takeChallenge(challengeHash) {
    const rows = tx.getRepository(PasskeyChallengeTable);
    const row = await rows.findOneBy({ challengeHash });
    const { affected } = await rows.delete({ challengeHash });
    if (!row || affected !== 1) return undefined;
    const { accountId, name, expiresAt } = row;
    return { challengeHash, adding: accountId === null ? null : { accountId, name: name ?? '' }, expiresAt };
  },
});

const passkeyOf = ({ counter, ...row }: Omit<Passkey, 'counter'> & { readonly counter: string }): Passkey => ({
  ...row,
  counter: Number(counter),
});
