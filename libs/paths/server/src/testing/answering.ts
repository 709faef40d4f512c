import type { EditionOffer, ModuleFacts } from '@academy/contracts/catalogue';
import type { EnrolmentFacts } from '@academy/contracts/enrolment';
import type { TeacherId } from '@academy/contracts/identity';
import type { FiguresInUse } from '@academy/contracts/matching';
import type { Evidence } from '@academy/contracts/teachers';
import { addDays, type Day } from '@academy/kernel';
import { designCalibration } from '@academy/matching/core';
import { newId } from '@academy/platform/postgres';
import { smallFramework } from '../../../../planner/core/src/testing/small-academies';
import type { AskedForPlans } from '../planner/planning-desk';
import { seatsButIn } from './seats-but-in';

/** What is true of a teacher and the offer, until something changes it. */
interface Now {
  readonly evidence: readonly Evidence[];
  readonly modules: readonly ModuleFacts[];
  readonly seats: readonly string[];
  readonly completed: readonly string[];
  readonly hoursPerYear: number | null;
  /** Editions without a free seat. */
  readonly full: ReadonlySet<string>;
  readonly closing: ReadonlyMap<string, Day>;
  readonly learnedHours: ReadonlyMap<string, number> | undefined;
}

/** As before anything was learned from outcomes. */
const nothingLearned: FiguresInUse = {
  evidence: designCalibration,
  hours: { version: 'none', byModule: new Map() },
  efficacy: { version: 'none', timesByModule: new Map() },
};

const hoursOfModules = (byModule?: ReadonlyMap<string, number>) =>
  byModule && { hours: { version: 'learned', byModule } };

/** The other contexts, as they answer at each moment. */
export function answering(teacherId: TeacherId, now: Now): AskedForPlans {
  return {
    teachers: {
      of: async () => ({
        ...{ teacherId, role: 'r', talents: [], evidence: now.evidence, credentials: [] },
        limits: { sector: 'vo', languages: ['nl'], forms: ['online', 'onsite'], home: null, maxTravelKm: null },
        hoursPerYear: now.hoursPerYear,
      }),
    },
    frameworks: { current: async () => ({ version: '1', levels: [], domains: [], ...smallFramework }) },
    catalogue: {
      published: async () => now.modules,
      offers: async () => offersOf(now.modules, now.closing),
      editions: async () => offersOf(now.modules, now.closing),
    },
    enrolments: {
      ofTeacher: async () => [
        ...now.seats.map((slug) => anEnrolment(teacherId, slug, 'enrolled')),
        ...now.completed.map((slug) => anEnrolment(teacherId, slug, 'completed')),
      ],
    },
    seatCounts: seatsButIn(now.full),
    learned: { inForce: async () => ({ ...nothingLearned, ...hoursOfModules(now.learnedHours) }) },
  };
}

const anEnrolment = (teacherId: TeacherId, moduleSlug: string, state: EnrolmentFacts['state']): EnrolmentFacts => ({
  ...{ enrolmentId: newId(), teacherId, editionId: `${moduleSlug}-1`, versionId: newId(), moduleSlug },
  ...{ organisationId: 'o', state },
});

const offersOf = (
  modules: readonly ModuleFacts[],
  closing: ReadonlyMap<string, Day>,
): ReadonlyMap<string, EditionOffer> =>
  new Map(
    modules.flatMap(({ id: slug, editions }) =>
      editions.map(({ id, ...edition }) => [
        id,
        {
          ...{ editionId: id, versionId: 'v', slug, organisationId: 'o', offered: true, ...edition },
          closesOn: closing.get(id) ?? addDays(edition.start, -7),
        },
      ]),
    ),
  );
