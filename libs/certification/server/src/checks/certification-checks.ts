import { t } from '@lingui/core/macro';
import type { AwardCertificate } from '@academy/certification/core';
import type { Check, Checks } from '@academy/kernel';
import { causeOf } from '@academy/platform/outbox';
import { newId } from '@academy/platform/postgres';
import type { PostgresDifferences } from './postgres-differences';

type Find = Check['find'];

/** Whether everyone has the certificates that they earned, each once. */
export class CertificationChecks implements Checks {
  readonly checks: readonly Check[];

  constructor(differences: PostgresDifferences, award: AwardCertificate) {
    const eachOf =
      (work: (id: string) => Promise<unknown>): Check['mend'] =>
      async (ids) => {
        for (const id of ids) await work(id);
      };
    const find: Record<'missing' | 'doubled' | 'without' | 'unmarked', Find> = {
      missing: (olderThanSeconds) => differences.missing(olderThanSeconds),
      doubled: () => differences.doubled(),
      without: () => differences.withoutEnrolment(),
      unmarked: () => differences.unmarked(),
    };
    this.checks = [
      {
        kind: 'certificatesMissing',
        find: find.missing,
        // The news of the completion may be lost: a cause of its own asks, and one certificate rests on an enrolment.
        mend: eachOf((enrolmentId) => award.execute({ cause: causeOf(newId(), 'certification.award'), enrolmentId })),
        say: (id) => t`Inschrijving ${id}: er is een certificaat verdiend, en niet uitgereikt`,
      },
      {
        kind: 'certificatesDoubled',
        find: find.doubled,
        mend: eachOf((id) => differences.revoke(id)),
        say: (id) => t`Certificaat ${id}: voor dezelfde inschrijving is er al een`,
      },
      {
        kind: 'certificatesWithoutEnrolment',
        find: find.without,
        // Whether its holder earned it is not for a machine to say.
        mend: async () => undefined,
        say: (id) => t`Certificaat ${id}: er is geen afgeronde inschrijving waarop het rust`,
      },
      {
        kind: 'certificatesUnmarked',
        find: find.unmarked,
        mend: eachOf((id) => differences.mark(id)),
        say: (id) => t`Inschrijving ${id}: er rust een certificaat op, en zij weet dat niet`,
      },
    ];
  }
}
