import {
  enrolmentMoved,
  enrolmentRefused,
  teacherEnrolled,
  teacherQueued,
  type EnrolmentMoved,
  type EnrolmentRefused,
  type TeacherEnrolled,
  type TeacherQueued,
} from '@academy/contracts/enrolment';
import type { TeacherId } from '@academy/contracts/identity';
import { profileChanged, type ProfileChanged } from '@academy/contracts/teachers';
import type { Cause } from '@academy/kernel';
import { ProposePath } from '@academy/paths/core';
import { Hears, type Hearer } from '@academy/platform/outbox';
import { Injectable } from '@nestjs/common';

/** What a teacher can do changed, so another path may be the shortest now. */
@Injectable()
@Hears(profileChanged, 'paths.propose')
export class ProposePathHearer implements Hearer<typeof profileChanged> {
  constructor(private readonly proposePath: ProposePath) {}

  hear({ teacherId }: ProfileChanged, cause: Cause) {
    return this.proposePath.execute({ cause, teacherId: teacherId as TeacherId });
  }
}

/** What a teacher has a seat in is followed, so a path to the same goal may lead through it now. */
@Injectable()
@Hears(teacherEnrolled, 'paths.propose-after-enrolment')
export class ProposeAfterEnrolmentHearer implements Hearer<typeof teacherEnrolled> {
  constructor(private readonly proposePath: ProposePath) {}

  hear({ teacherId }: TeacherEnrolled, cause: Cause) {
    return this.proposePath.execute({ cause, teacherId: teacherId as TeacherId });
  }
}

/** Who waits for a seat means to follow the module as well. */
@Injectable()
@Hears(teacherQueued, 'paths.propose-after-queueing')
export class ProposeAfterQueueingHearer implements Hearer<typeof teacherQueued> {
  constructor(private readonly proposePath: ProposePath) {}

  hear({ teacherId }: TeacherQueued, cause: Cause) {
    return this.proposePath.execute({ cause, teacherId: teacherId as TeacherId });
  }
}

/** Who was refused follows nothing: another path, or another edition, may be the shortest now. */
@Injectable()
@Hears(enrolmentRefused, 'paths.propose-after-refusal')
export class ProposeAfterRefusalHearer implements Hearer<typeof enrolmentRefused> {
  constructor(private readonly proposePath: ProposePath) {}

  hear({ teacherId }: EnrolmentRefused, cause: Cause) {
    return this.proposePath.execute({ cause, teacherId: teacherId as TeacherId });
  }
}

/** Who withdrew or completed no longer follows a module, and who has to do it again does. */
@Injectable()
@Hears(enrolmentMoved, 'paths.propose-after-move')
export class ProposeAfterMoveHearer implements Hearer<typeof enrolmentMoved> {
  constructor(private readonly proposePath: ProposePath) {}

  hear({ teacherId }: EnrolmentMoved, cause: Cause) {
    return this.proposePath.execute({ cause, teacherId: teacherId as TeacherId });
  }
}
