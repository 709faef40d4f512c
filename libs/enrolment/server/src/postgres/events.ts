import {
  editionMoved,
  enrolmentMoved,
  enrolmentRefused,
  enrolmentRequested,
  teacherEnrolled,
  teacherQueued,
} from '@academy/contracts/enrolment';
import type { EnrolmentEvent } from '@academy/enrolment/core';
import type { EventDefinition } from '@academy/kernel';

const definitions: { readonly [Type in EnrolmentEvent['type']]: EventDefinition<Type> } = {
  [enrolmentRequested.type]: enrolmentRequested,
  [teacherEnrolled.type]: teacherEnrolled,
  [teacherQueued.type]: teacherQueued,
  [enrolmentRefused.type]: enrolmentRefused,
  [enrolmentMoved.type]: enrolmentMoved,
  [editionMoved.type]: editionMoved,
};

export const definitionOf = (type: EnrolmentEvent['type']): EventDefinition => definitions[type];
