import { join } from 'node:path';
import { hasAcademy, importAcademy } from '@academy/composition';
import { systemClock } from '@academy/kernel';
import { projectRoot } from '@academy/platform/config';
import { say } from './words';

const demoFolder = (): string => join(projectRoot(), 'data/demo-academy');

/** Fills an empty database with the demo academy, its dates shifted so that its editions lie ahead. */
export async function importDemoOnce(databaseUrl: string): Promise<void> {
  if (await hasAcademy(databaseUrl)) return;
  say('Importing the demo academy…');
  const outcome = await importAcademy(databaseUrl, demoFolder(), { demoOn: systemClock.today() });
  if (outcome.kind === 'Faults')
    throw new Error(`The demo academy has faults:\n${JSON.stringify(outcome.faults, null, 2)}`);
}
