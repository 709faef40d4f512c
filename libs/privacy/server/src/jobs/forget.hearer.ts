import { tidyingDue, type TidyingDue } from '@academy/contracts/identity';
import type { Cause, Clock } from '@academy/kernel';
import { CLOCK } from '@academy/platform/nest';
import { done, Hears, type Hearer } from '@academy/platform/outbox';
import { forgetOld } from '@academy/platform/privacy';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OwnData } from '../known/own-data';

/** Forgets once a day what all tables say is kept for no longer. */
@Injectable()
@Hears(tidyingDue, 'privacy.forget')
export class ForgetHearer implements Hearer<typeof tidyingDue> {
  constructor(
    private readonly database: DataSource,
    private readonly data: OwnData,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async hear(_: TidyingDue, cause: Cause) {
    const rows = await forgetOld(this.database, this.data.known, this.clock.now());
    await done(this.database, [cause]);
    return { kind: 'Forgotten', rows };
  }
}
