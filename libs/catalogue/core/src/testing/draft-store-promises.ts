import type { Noted } from '@academy/contracts/audit';
import { anId, togetherOrNotAtAll } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import type { Draft } from '../publishing/draft';
import type { DraftStore } from '../publishing/draft-store';
import { wholeContents } from './writing';

export interface DraftStoreUnderTest {
  readonly store: DraftStore;
  /** An organisation that may publish. */
  readonly organisationId: string;
  /** How often news was told of this account. */
  told(accountId: string): Promise<number>;
}

/** What every store of modules that are being written promises. */
export function draftStorePromises(which: string, make: () => Promise<DraftStoreUnderTest>): void {
  const aDraft = ({ store, organisationId }: DraftStoreUnderTest, facts: Partial<Draft> = {}): Draft => ({
    ...{ id: store.newId(), slug: store.newSlug(), organisationId, baseVersion: 0, state: 'draft', revision: 1 },
    ...{ contents: wholeContents, remark: null, changedAt: new Date('2026-11-29T10:00:00Z'), submittedAt: null },
    ...facts,
  });
  const note = (accountId: string): Noted => ({
    ...{ type: 'audit.noted.v1', kind: 'MODULE_PUBLISHED', by: accountId, whom: accountId },
    ...{ organisationId: 'o', about: 'mod-a', reason: null },
  });

  describe(`The store of drafts ${which}`, () => {
    togetherOrNotAtAll(async () => {
      const under = await make();
      const [draft, accountId] = [aDraft(under), anId<'Account'>()];
      const { store, told } = under;
      return {
        work: (inside) =>
          store.transact((tx) =>
            inside(async () => {
              await tx.begin(draft);
              await tx.publish(note(accountId));
            }),
          ),
        seen: async () => ({
          written: (await store.transact((tx) => tx.lock(draft.id))) ? 1 : 0,
          told: await told(accountId),
        }),
      };
    });

    it('keeps one draft of a module, also when two begin at once', async () => {
      const under = await make();
      const { store } = under;
      const one = aDraft(under);
      const other = { ...one, id: store.newId() };
      const both = await Promise.all([one, other].map((draft) => store.transact((tx) => tx.begin(draft))));
      expect(both[0]).toEqual(both[1]);
      const kept = await Promise.all([one, other].map(({ id }) => store.transact((tx) => tx.lock(id))));
      expect(kept.filter((found) => found !== undefined)).toEqual([both[0]]);
    });

    it('keeps a draft as it was changed, until it is dropped', async () => {
      const under = await make();
      const { store } = under;
      const draft = aDraft(under);
      await store.transact((tx) => tx.begin(draft));
      const changed: Draft = {
        ...draft,
        ...{ state: 'returned', revision: 2, remark: 'Waarom?', contents: { ...wholeContents, hours: null } },
      };
      await store.transact((tx) => tx.keep(changed));
      expect(await store.transact((tx) => tx.lock(draft.id))).toEqual(changed);
      await store.transact((tx) => tx.drop(draft.id));
      expect(await store.transact((tx) => tx.lock(draft.id))).toBeUndefined();
      expect(await store.transact((tx) => tx.offered(draft.slug))).toBeUndefined();
    });

    it('lets one change a draft after the other', async () => {
      const under = await make();
      const { store } = under;
      const draft = aDraft(under);
      await store.transact((tx) => tx.begin(draft));
      const more = () =>
        store.transact(async (tx) => {
          const found = (await tx.lock(draft.id))!;
          await tx.keep({ ...found, revision: found.revision + 1 });
        });
      await Promise.all([more(), more(), more()]);
      expect(await store.transact((tx) => tx.lock(draft.id))).toMatchObject({ revision: 4 });
    });

    it('offers it as the next version, and it is no draft any more', async () => {
      const under = await make();
      const { store, organisationId } = under;
      const draft = aDraft(under);
      const offer = async (one: Draft, contents = wholeContents) => {
        await store.transact((tx) => tx.begin(one));
        return store.transact((tx) => tx.offer(one, contents, '1'));
      };
      expect(await offer(draft)).toBe(1);
      expect(await store.transact((tx) => tx.lock(draft.id))).toBeUndefined();
      const offered = () => store.transact((tx) => tx.offered(draft.slug));
      const standing = { organisationId, published: true, retired: false };
      expect(await offered()).toEqual({ ...standing, version: 1, contents: wholeContents });
      const next = { ...wholeContents, titleNl: 'Anders', city: 'Zwolle', contactHours: 0 };
      expect(await offer({ ...draft, id: store.newId() }, next)).toBe(2);
      expect(await offered()).toEqual({ ...standing, version: 2, contents: next });
    });

    it('gives every draft and module a name of its own', async () => {
      const { store } = await make();
      expect(new Set([store.newId(), store.newId(), store.newSlug(), store.newSlug()]).size).toBe(4);
    });
  });
}
