import { t } from '@lingui/core/macro';
import type { AwardCertificate } from '@academy/certification/core';
import { mendEach, type Check, type Checks } from '@academy/kernel';
import { causeOf } from '@academy/platform/outbox';
import { newId } from '@academy/platform/postgres';
import type { PostgresDifferences } from './postgres-differences';

/** Whether everyone has the certificates that they earned, each once. */
export class CertificationChecks implements Checks {
  readonly checks: readonly Check[];

  constructor(differences: PostgresDifferences, award: AwardCertificate) {
    this.checks = [
      {
        kind: 'certificatesMissing',
        find: (olderThanSeconds) => differences.missing(olderThanSeconds),
        // The news of the completion may be lost: a cause of its own asks, and one certificate rests on an enrolment.
        mend: mendEach((enrolmentId) => award.execute({ cause: causeOf(newId(), 'certification.award'), enrolmentId })),
        say: (id) => t`Inschrijving ${id}: er is een certificaat verdiend, en niet uitgereikt`,
      },
      {
        kind: 'certificatesDoubled',
        find: () => differences.doubled(),
        mend: mendEach((id) => differences.revoke(id)),
        say: (id) => t`Certificaat ${id}: voor dezelfde inschrijving is er al een`,
      },
      {
        kind: 'certificatesWithoutEnrolment',
        find: () => differences.withoutEnrolment(),
        // Whether its holder earned it is not for a machine to say.
        mend: async () => undefined,
        say: (id) => t`Certificaat ${id}: er is geen afgeronde inschrijving waarop het rust`,
      },
      {
        kind: 'certificatesUnmarked',
        find: () => differences.unmarked(),
        mend: mendEach((id) => differences.mark(id)),
        say: (id) => t`Inschrijving ${id}: er rust een certificaat op, en zij weet dat niet`,
      },
    ];
  }
}
