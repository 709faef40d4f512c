import { contextModules, tables } from '@academy/composition';
import { LearnFigures, type RunResult } from '@academy/matching/core';
import { readConfig } from '@academy/platform/config';
import { PlatformModule } from '@academy/platform/nest';
import { createLogger } from '@academy/platform/observability';
import { createDataSource } from '@academy/platform/postgres';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { databaseUrlOf } from './database/database-url';

@Module({})
class LearnModule {}

/** `academy learn`: what the worker does each month, now. What comes of it waits for a curator. */
export async function runLearnCommand(): Promise<number> {
  const config = readConfig(process.env);
  const url = await databaseUrlOf(config);
  const database = await createDataSource({ url, role: 'worker', tables }).initialize();
  const platform = PlatformModule.with({ config, database, logger: createLogger('academy', config.logLevel) });
  const module = { module: LearnModule, imports: [platform, ...contextModules] };
  const app = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
  try {
    const learned = await app.get(LearnFigures).execute({ askedBy: null });
    const results = learned.kind === 'FiguresLearned' ? learned.results : [];
    process.stdout.write(results.map(sayResult).join(''));
    return 0;
  } finally {
    await app.close();
    await database.destroy();
  }
}

const names = { evidence: 'What evidence is worth', hours: 'Hours of modules', efficacy: 'Efficacy of modules' };

/** One line a kind; how few people there are is not told when they are very few. */
export function sayResult({ kind, outcome, people, needed }: RunResult): string {
  const name = names[kind];
  if (outcome === 'PROPOSED') return `${name}: a new proposal, from ${people} answers. A curator decides.\n`;
  if (outcome === 'NOTHING_NEW') return `${name}: came out as before.\n`;
  return `${name}: too little data; it takes ${needed} people, and there are ${people < 5 ? 'fewer than 5' : people}.\n`;
}
