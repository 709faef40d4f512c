import { contextModules, tables } from '@academy/composition';
import { readConfig } from '@academy/platform/config';
import { PlatformModule } from '@academy/platform/nest';
import { createLogger } from '@academy/platform/observability';
import { createDataSource } from '@academy/platform/postgres';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { databaseUrlOf } from './database-url';

@Module({})
class CommandModule {}

/** Does work of the worker's with all contexts, in the database of this academy, and lets go of it whatever comes of that. */
export const withContexts = async <T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> =>
  withContextsIn(await databaseUrlOf(readConfig(process.env)), work);

/** The same in the database at this address. */
export async function withContextsIn<T>(url: string, work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const database = await createDataSource({ url, role: 'worker', tables }).initialize();
  try {
    const platform = PlatformModule.with({ config, database, logger: createLogger('academy', config.logLevel) });
    const module = { module: CommandModule, imports: [platform, ...contextModules] };
    const app = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  } finally {
    await database.destroy();
  }
}
