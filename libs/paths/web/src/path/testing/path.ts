import type { CareerRoutesQuery, PathOnPageFragment, StepOnPathFragment } from '@academy/gql';

/** A target for tests. */
export const target = (id = 'ene.h2', name = 'Waterstof') => ({
  level: 2,
  competence: { id, name: { nl: name, en: name }, maxLevel: 5 },
});

/** A step for tests, by the slug of its module. */
export const step = (slug: string, given: Partial<Record<keyof StepOnPathFragment, unknown>> = {}) =>
  ({
    position: 1,
    hours: 12,
    state: 'OPEN',
    after: [],
    enrolmentId: null,
    lacks: null,
    module: {
      slug,
      title: { nl: `Module ${slug}`, en: `Module ${slug}` },
      organisation: { name: 'Lichtlijn (fictief)' },
      hours: 12,
      form: 'ONLINE',
      city: null,
      hasContent: true,
    },
    serves: [{ direct: true, target: target() }],
    ...given,
  }) as StepOnPathFragment;

/** A path for tests, of two steps. */
export const path = (given: Partial<Record<keyof PathOnPageFragment, unknown>> = {}) =>
  ({
    id: 'p1',
    standing: 'OF_TODAY',
    kind: 'PLAN',
    hours: 24,
    hoursSaved: 0,
    optimal: false,
    bound: null,
    solver: 'HiGHS 1.15',
    modelHash: 'ab12cd34',
    planHash: 'ef56',
    computedAt: '2099-01-01T12:00:00Z',
    route: {
      slug: 'rt-02',
      title: { nl: 'Naar het lab', en: 'To the lab' },
      recognitionNl: 'Edubadges per module.',
      standardHours: 126,
    },
    steps: [step('basis'), step('vervolg')],
    mastered: [],
    unreachable: [],
    beside: [],
    proposal: null,
    replanningFailedAt: null,
    ...given,
  }) as PathOnPageFragment;

/** Goals for tests. */
export const goals: CareerRoutesQuery['careerRoutes'] = [
  {
    slug: 'rt-06',
    title: { nl: 'Chips in de klas', en: 'Chips in class' },
    audienceNl: 'Vo-natuurkundeleraren',
    recognitionNl: 'Edubadges per module.',
    sectors: ['VO', 'MBO'],
    standardHours: 144,
    targets: [{ level: 4 }, { level: 3 }],
  },
];
