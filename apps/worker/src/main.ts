import 'reflect-metadata';
import { EX_CONFIG, OperatorFault, readConfig } from '@academy/platform/config';
import { createLogger } from '@academy/platform/observability';
import { endWhenTold } from '@academy/platform/processes';
import { watchDatabase } from '@academy/platform/postgres';
import { startWorker } from './start-worker';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger('worker', config.logLevel);
  const worker = await startWorker(config, logger);
  logger.info({ queue: worker.queue }, 'worker is up');
  process.send?.('ready');
  watchDatabase(worker.database, () => {
    logger.fatal('the database does not answer; whoever started this worker starts it again when it does');
    process.exit(1);
  });
  endWhenTold(() => worker.close());
}

main().catch((fault: unknown) => {
  const expected = fault instanceof OperatorFault;
  process.stderr.write(
    expected ? `${fault.message}\n` : `${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`,
  );
  process.exit(expected ? EX_CONFIG : 1);
});
