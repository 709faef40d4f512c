import { addMonths } from '@academy/kernel';
import type { Importer } from '@academy/platform/nest';
import { insertAll, newId } from '@academy/platform/postgres';
import type { Share } from '@academy/privacy/core';
import { ShareTable } from './share-tables';

type ShareImport = Pick<Share, 'teacherId' | 'kind' | 'thingId' | 'organisationId' | 'purpose'>;

const MONTHS = 6;

/** What new people of a demo share with whom, for half a year. */
export const shareImporter: Importer<'shares', readonly ShareImport[]> = {
  takes: 'shares',
  async bringIn(tx, shares, today) {
    const terms = { until: addMonths(today, MONTHS), sharedAt: new Date(), stoppedAt: null };
    await insertAll(
      tx,
      ShareTable,
      shares.map((share) => ({ ...share, ...terms, id: newId<'Share'>() })),
    );
    return { counts: {} };
  },
};
