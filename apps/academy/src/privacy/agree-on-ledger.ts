import { EraseDue } from '@academy/privacy/core';
import { FileLedger } from '@academy/privacy/server';
import { DataSource } from 'typeorm';
import { withContexts } from '../database/with-contexts';

/**
 * Has the database and the ledger know everyone who was erased, and erases again who a backup brought back. The worker does so
 * daily with the ledger of the data folder; another file is a copy that is kept elsewhere, and is brought up to date.
 */
export const agreeOnLedger = (file: string | undefined): Promise<number> =>
  withContexts(async (app) => {
    const copy = file === undefined ? undefined : new FileLedger(app.get(DataSource), file);
    await copy?.agree();
    const { people } = await app.get(EraseDue).execute();
    const known = await (copy ?? app.get<FileLedger>(FileLedger)).agree();
    process.stdout.write(`In the ledger: ${known}. Erased now, or looked at again: ${people}.\n`);
    return 0;
  });
