import { enrolmentMoved, enrolmentRefused, teacherEnrolled, teacherQueued } from '@academy/contracts/enrolment';
import type { TeacherId } from '@academy/contracts/identity';
import { profileChanged } from '@academy/contracts/teachers';
import type { Cause } from '@academy/kernel';
import { ProposePath } from '@academy/paths/core';
import { Hears, type Heard, type Hearer } from '@academy/platform/outbox';
import { Injectable } from '@nestjs/common';

interface NewsOfTeacher {
  readonly teacherId: string;
}

/** Something about a teacher changed, so another path may be the shortest now. */
@Injectable()
abstract class ProposesAgain {
  constructor(private readonly proposePath: ProposePath) {}

  hear({ teacherId }: NewsOfTeacher, cause: Cause) {
    return this.proposePath.execute({ cause, teacherId: teacherId as TeacherId });
  }

  hearAll(heard: readonly Heard<NewsOfTeacher>[]) {
    return this.proposePath.executeAll(
      heard.map(({ event, cause }) => ({ cause, teacherId: event.teacherId as TeacherId })),
    );
  }
}

/** What a teacher can do changed. */
@Injectable()
@Hears(profileChanged, 'paths.propose')
export class ProposePathHearer extends ProposesAgain implements Hearer<typeof profileChanged> {}

/** What a teacher has a seat in is followed, so a path to the same goal may lead through it now. */
@Injectable()
@Hears(teacherEnrolled, 'paths.propose-after-enrolment')
export class ProposeAfterEnrolmentHearer extends ProposesAgain implements Hearer<typeof teacherEnrolled> {}

/** Who waits for a seat means to follow the module as well. */
@Injectable()
@Hears(teacherQueued, 'paths.propose-after-queueing')
export class ProposeAfterQueueingHearer extends ProposesAgain implements Hearer<typeof teacherQueued> {}

/** Who was refused follows nothing: another path, or another edition, may be the shortest now. */
@Injectable()
@Hears(enrolmentRefused, 'paths.propose-after-refusal')
export class ProposeAfterRefusalHearer extends ProposesAgain implements Hearer<typeof enrolmentRefused> {}

/** Who withdrew or completed no longer follows a module, and who has to do it again does. */
@Injectable()
@Hears(enrolmentMoved, 'paths.propose-after-move')
export class ProposeAfterMoveHearer extends ProposesAgain implements Hearer<typeof enrolmentMoved> {}
