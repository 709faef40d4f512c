import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inOrder } from '@academy/platform/postgres';
import { contexts } from './contexts';
import { events, migrations, schedules } from './whole';

const filesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
const libs = filesIn('libs');
const migrationFiles = [
  ...libs.map((name) => `libs/${name}/server/src/migrations`),
  'libs/platform/outbox/src/migrations',
]
  .flatMap(filesIn)
  .filter((file) => /^\d{13}-/.test(file));

class Expand1795801000000 {
  async up(): Promise<void> {}
  async down(): Promise<void> {}
}
class Contract1795801000000 extends Expand1795801000000 {}
class Earlier1795800000000 extends Expand1795801000000 {}

describe('The list of contexts', () => {
  it('has every context that declares itself', () => {
    const declared = libs.filter((name) => filesIn(`libs/${name}/server/src`).includes('context.ts'));
    expect(contexts.map(({ name }) => name).sort()).toEqual(declared.sort());
  });

  it('has every migration that is written, each at a timestamp of its own, in the order in which they run', () => {
    const written = migrationFiles.map((file) => file.slice(0, 13)).sort();
    expect(migrations.map(({ name }) => name.slice(-13))).toEqual(written);
  });

  it('has every event of every contract, told by the context that is called so', async () => {
    const contracts = await Promise.all(
      filesIn('libs/contracts').map(
        (name) => import(join(process.cwd(), 'libs/contracts', name, 'src/index.ts')) as Promise<object>,
      ),
    );
    const promised = contracts.flatMap((contract) => Object.values(contract) as unknown[]).flatMap(typeOfEvent);
    expect(events.map(({ type }) => type).sort()).toEqual(promised.sort());
    for (const { name, ...context } of contexts)
      for (const { type } of 'events' in context ? context.events : []) expect(type).toMatch(new RegExp(`^${name}\\.`));
  });

  it('tells periods of recurring work apart by names that are used once', () => {
    const names = schedules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

/** An event is what has a versioned name and a shape. */
function typeOfEvent(exported: unknown): string[] {
  if (typeof exported !== 'object' || exported === null || !('schema' in exported) || !('type' in exported)) return [];
  return typeof exported.type === 'string' && /\.v\d+$/.test(exported.type) ? [exported.type] : [];
}

describe('Migrations', () => {
  it('run in the order of their timestamps, whoever names them first', () => {
    expect(inOrder([Expand1795801000000, Earlier1795800000000])).toEqual([Earlier1795800000000, Expand1795801000000]);
  });

  it('refuse a timestamp that two have', () => {
    expect(() => inOrder([Expand1795801000000, Contract1795801000000])).toThrow(
      'Expand1795801000000 and Contract1795801000000 have the same timestamp',
    );
  });

  it('refuse a name without one', () => {
    expect(() => inOrder([class Nameless extends Expand1795801000000 {}])).toThrow('does not end with a timestamp');
  });
});
