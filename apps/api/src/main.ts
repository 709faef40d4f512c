import 'reflect-metadata';
import { EX_CONFIG, OperatorFault, readConfig } from '@academy/platform/config';
import { createLogger } from '@academy/platform/observability';
import { endWhenTold } from '@academy/platform/processes';
import { startApi } from './start-api';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger('api', config.logLevel);
  const api = await startApi(config, logger);
  logger.info({ url: api.url }, 'api is up');
  process.send?.('ready');
  endWhenTold(() => api.close());
}

main().catch((fault: unknown) => {
  const expected = fault instanceof OperatorFault;
  process.stderr.write(
    expected ? `${fault.message}\n` : `${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`,
  );
  process.exit(expected ? EX_CONFIG : 1);
});
