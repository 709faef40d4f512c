import 'reflect-metadata';
import { ConfigFault, readConfig } from '@academy/platform/config';
import { createLogger } from '@academy/platform/observability';
import { startWorker } from './start-worker';

/** The exit code for a fault that a person can mend: settings, a database, Redis. */
const EX_CONFIG = 78;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger('worker', config.logLevel);
  const worker = await startWorker(config, logger);
  logger.info({ ready: true, queue: worker.queue }, 'worker is up');
  const stop = (): void => void worker.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.once('disconnect', stop);
}

main().catch((fault: unknown) => {
  const expected = fault instanceof ConfigFault;
  process.stderr.write(expected ? `${fault.message}\n` : `${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
  process.exit(expected ? EX_CONFIG : 1);
});
