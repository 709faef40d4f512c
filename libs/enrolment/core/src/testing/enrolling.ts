import type { EditionOffer } from '@academy/contracts/catalogue';
import type { LevelRequirement } from '@academy/contracts/competences';
import type { HeldCredential } from '@academy/contracts/teachers';
import { addDays, clockAt, type Clock } from '@academy/kernel';
import { anId, aTeacher } from '@academy/testkit/pure';
import { aCompetence, aFramework } from '../../../../matching/core/src/testing/builders';
import { DecideEnrolment } from '../application/decide-enrolment';
import { RequestEnrolment } from '../application/request-enrolment';
import { SettleQueues } from '../application/settle-queues';
import { WithdrawEnrolment } from '../application/withdraw-enrolment';
import type { Enrolment } from '../domain/enrolment';
import { FakeEnrolmentStore } from './fake-enrolment-store';

interface Facts extends Partial<EditionOffer> {
  readonly seats?: number;
  readonly elsewhere?: number;
  /** The credential that the module asks of who comes in. */
  readonly entry?: string;
  readonly safety?: LevelRequirement;
  readonly held?: readonly HeldCredential[];
}

/** An edition that closes on 17 December and begins a week later, in memory, and everything one can do with it. */
export function enrolling({ seats = 1, elsewhere = 0, entry, safety, held = [], ...facts }: Facts = {}) {
  let now = new Date('2026-11-24T09:00:00Z');
  const clock: Clock = { now: () => now, today: () => clockAt(now).today() };
  const store = new FakeEnrolmentStore();
  const editionId = anId();
  const offer: EditionOffer = {
    ...{ editionId, versionId: anId(), slug: 'mod-lab-01', organisationId: 'o', offered: true },
    ...{ start: addDays(clock.today(), 30), closesOn: addDays(clock.today(), 23), ...facts },
  };
  store.announce(offer, { seats, elsewhere });
  const asks = { entryCredential: entry ?? null, prerequisites: safety ? [safety] : [] };
  const entryFacts = {
    versions: async () => new Map([[offer.versionId, asks]]),
    teacher: async () => ({ credentials: held, evidence: [] }),
    framework: async () => aFramework(aCompetence({ id: 'lab.veil', safetyCritical: true })),
  };
  const deciding = new DecideEnrolment(entryFacts, store, clock);
  const withdrawing = new WithdrawEnrolment(store, clock);
  const settling = new SettleQueues(store, store, clock);
  const requesting = new RequestEnrolment(store, store, clock);
  const ask = (actor = aTeacher(), idempotencyKey: string = anId()) =>
    requesting.execute({ actor, editionId, idempotencyKey });
  return {
    ...{ store, editionId, requesting, withdrawing, deciding, ask },
    itIs: (day: string) => void (now = new Date(`${day}T09:00:00Z`)),
    async asked(actor = aTeacher()): Promise<Enrolment> {
      const outcome = await ask(actor);
      if (outcome.kind !== 'EnrolmentReceived') throw new Error(outcome.kind);
      return outcome.enrolment;
    },
    decide: ({ id }: Enrolment, cause = `${anId()}/decide`) => deciding.execute({ cause, enrolmentId: id }),
    settle: (cause = `${anId()}/settle`) => settling.execute({ cause }),
    withdraw: ({ id, teacherId }: Enrolment, actor = aTeacher(teacherId)) => withdrawing.execute({ actor, id }),
    now: ({ id }: Enrolment) => store.enrolments.find((one) => one.id === id),
    seats: () => store.seatsOf(editionId),
    told: () => store.told.map(({ type }) => type.replace('enrolment.', '').replace('.v1', '')),
  };
}
