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
