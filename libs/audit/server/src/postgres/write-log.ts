import { writeDown, type Entry, type Happening, type Head } from '@academy/audit/core';
import type { Cause } from '@academy/kernel';
import { deliveriesDone, deliveryRows } from '@academy/platform/outbox';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { newSalt, sha256 } from './digest';

/** What happened, with the delivery that tells of it. */
export interface ToWrite {
  readonly cause: Cause;
  readonly happening: Happening;
}

/** The one who writes the log. */
@Injectable()
export class WriteLog {
  constructor(private readonly database: DataSource) {}

  /** Writes down what was not written before, each in one transaction with its delivery; answers which that was. */
  write(all: readonly ToWrite[]): Promise<ReadonlySet<Cause>> {
    return this.database.transaction(async (tx) => {
      const marked: { cause: Cause }[] = await tx.query(deliveriesDone('$1'), [
        deliveryRows(all.map(({ cause }) => cause)),
      ]);
      const fresh = new Set(marked.map(({ cause }) => cause));
      const happenings = all.filter(({ cause }) => fresh.has(cause)).map(({ happening }) => happening);
      if (happenings.length === 0) return fresh;
      // Whoever holds the head writes: there is one log, and one end of it.
      const [head]: [Head] = await tx.query(`SELECT number, link FROM audit.head FOR UPDATE`);
      const written = writeDown(head, happenings, { digest: sha256, newSalt });
      await tx.query(
        `WITH head AS (UPDATE audit.head SET number = $2, link = $3)
         INSERT INTO audit.entry (number, event_id, at, kind, by_account, whom, organisation_id, about, reason, salt, reason_digest, link)
         SELECT number, event_id, at, kind, by_account, whom, organisation_id, about, reason, salt, reason_digest, link
           FROM jsonb_to_recordset($1::jsonb) AS e(number int, event_id uuid, at timestamptz, kind text, by_account uuid,
                whom uuid, organisation_id text, about text, reason text, salt text, reason_digest text, link text)`,
        [JSON.stringify(written.entries.map(rowOf)), written.head.number, written.head.link],
      );
      return fresh;
    });
  }
}

const rowOf = ({ eventId, by, organisationId, reasonDigest, ...entry }: Entry) => ({
  ...{ ...entry, event_id: eventId, by_account: by, organisation_id: organisationId, reason_digest: reasonDigest },
});
