import { t } from '@lingui/core/macro';
import type { DecideEnrolment, EnrolmentId, RecountSeats } from '@academy/enrolment/core';
import { mendEach, type Check, type Checks } from '@academy/kernel';
import { causeOf } from '@academy/platform/outbox';
import { newId } from '@academy/platform/postgres';
import type { PostgresDifferences, SeatDifference } from './postgres-differences';

/** Whether seats, queues and requests are what they should be. */
export class EnrolmentChecks implements Checks {
  readonly checks: readonly Check[];

  constructor(
    private readonly differences: PostgresDifferences,
    private readonly recount: RecountSeats,
    private readonly decide: DecideEnrolment,
  ) {
    this.checks = [
      this.ofEditions('oversold', (id) => t`Uitvoering ${id}: er zijn meer plaatsen vergeven dan er zijn`),
      this.ofEditions(
        'seatsMiscounted',
        (id) => t`Uitvoering ${id}: het aantal bezette plaatsen is niet dat van haar inschrijvingen`,
      ),
      this.ofEditions(
        'queuesMiscounted',
        (id) => t`Uitvoering ${id}: het aantal wachtenden is niet dat van haar inschrijvingen`,
      ),
      this.ofEditions('turnsWrong', (id) => t`Uitvoering ${id}: in de wachtrij heeft niet iedereen een eigen beurt`),
      this.ofEditions('stranded', (id) => t`Uitvoering ${id}: er is een plaats vrij terwijl er mensen wachten`),
      {
        kind: 'undecided',
        find: (olderThanSeconds) => differences.undecided(olderThanSeconds),
        mend: (ids) => this.decideOn(ids as readonly EnrolmentId[]),
        say: (id) => t`Inschrijving ${id}: aangevraagd, en niemand besliste`,
      },
    ];
  }

  private ofEditions(kind: SeatDifference, say: Check['say']): Check {
    return {
      ...{ kind, say },
      find: () => this.differences.editions(kind),
      mend: mendEach((editionId) => this.recount.execute({ editionId })),
    };
  }

  /** The news of a request may be lost: a cause of its own asks, and the rule that nothing is decided twice holds. */
  private async decideOn(ids: readonly EnrolmentId[]): Promise<void> {
    await this.decide.executeAll(
      ids.map((enrolmentId) => ({ cause: causeOf(newId(), 'enrolment.decide'), enrolmentId })),
    );
  }
}
