import type {
  AccountId,
  Actor,
  OrganisationId,
  People,
  SharePurpose,
  WhereTheyWork,
} from '@academy/contracts/identity';
import { clockAt, day } from '@academy/kernel';
import { aTeacher, anId } from '@academy/testkit/pure';
import type { Share } from '../sharing/share';
import { ShareThing, type AllThings } from '../sharing/share-thing';
import { FakeLooks } from './fake-looks';
import { FakeShareStore } from './fake-share-store';

export const clock = clockAt(new Date('2026-11-28T10:00:00Z'));

/** A teacher with one certificate, who works at one organisation; `leaves` ends that. */
export function aTeacherWhoShares() {
  const [store, organisationId, thingId] = [new FakeShareStore(), `school-${anId()}`, anId()];
  const worksAt = new Map<AccountId, { id: OrganisationId; name: string }[]>();
  const teacher = aTeacher();
  worksAt.set(teacher.accountId, [{ id: organisationId, name: 'De Molen' }]);
  const places: Pick<WhereTheyWork, 'of'> = { of: async () => worksAt };
  const contact = { accountId: teacher.accountId, name: 'Ada', email: 'ada@voorbeeld.nl', language: 'nl' } as const;
  const people: Pick<People, 'ofTeachers'> = { ofTeachers: async () => new Map([[teacher.teacherId, contact]]) };
  const wanted = { kind: 'certificate', thingId, organisationId, purpose: 'proof', until: day('2027-05-28') } as const;
  const isThere = { now: true };
  const things = certificatesOf(teacher, thingId, isThere);
  const use = new ShareThing(store, things, places, clock);
  return {
    ...{ store, looks: new FakeLooks(clock), teacher, organisationId, wanted, things, places, people },
    /** The certificate itself. */
    goes: () => void (isThere.now = false),
    leaves: () => void worksAt.delete(teacher.accountId),
    shares: (given: Partial<Parameters<ShareThing['execute']>[0]> = {}) =>
      use.execute({ actor: teacher, ...wanted, ...given }),
    async shared(): Promise<Share> {
      const outcome = await use.execute({ actor: teacher, ...wanted });
      if (outcome.kind !== 'ThingShared') throw new Error(outcome.kind);
      return outcome.share;
    },
  };
}

/** One certificate of one teacher, and nothing of anyone else. */
function certificatesOf({ teacherId }: Actor, id: string, isThere: { readonly now: boolean }): AllThings {
  const purposes: readonly SharePurpose[] = ['development', 'proof'];
  const none = { purposes, of: async () => [], shown: async () => undefined };
  const one = { id, name };
  const certificate: AllThings['certificate'] = {
    purposes,
    of: async (of) => (of === teacherId && isThere.now ? [one] : []),
    shown: async (of, which) => (of === teacherId && which === id && isThere.now ? shownCertificate : undefined),
  };
  return { path: none, profile: none, certificate };
}

const name = { nl: 'Meten', en: 'Measuring' };
export const shownCertificate = { name, facts: [], page: null };
