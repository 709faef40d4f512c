import 'reflect-metadata';
import { EX_CONFIG, OperatorFault, readConfig } from '@academy/platform/config';
import { createLogger } from '@academy/platform/observability';
import { startWorker } from './start-worker';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger('worker', config.logLevel);
  const worker = await startWorker(config, logger);
  logger.info({ queue: worker.queue }, 'worker is up');
  process.send?.('ready');
  const stop = (): void => void worker.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.once('disconnect', stop);
}

main().catch((fault: unknown) => {
  const expected = fault instanceof OperatorFault;
  process.stderr.write(
    expected ? `${fault.message}\n` : `${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`,
  );
  process.exit(expected ? EX_CONFIG : 1);
});
