import type { EnrolmentItemFragment } from '@academy/gql';

/** An enrolment for tests, in a module on measuring. */
export const enrolment = (given: Partial<Record<keyof EnrolmentItemFragment, unknown>> = {}) =>
  ({
    id: 'i1',
    state: 'ENROLLED',
    reason: null,
    lacks: null,
    queuePlace: null,
    requestedAt: '2099-01-01T12:00:00Z',
    edition: { id: 'e1', start: '2099-02-08' },
    module: {
      slug: 'meten',
      title: { nl: 'Meten met sensoren', en: 'Measuring with sensors' },
      organisation: { name: 'Lichtlijn (fictief)' },
      hours: 12,
      form: 'ONSITE',
      city: 'Eindhoven',
      hasContent: true,
    },
    ...given,
  }) as EnrolmentItemFragment;
