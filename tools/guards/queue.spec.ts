import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Only the outbox puts work on a queue: what is put there in another way is lost with the process that did. */
const queueImport = /^(?:import|export) ([^;]*?) from '(?:bullmq|@academy\/platform\/jobs)'/gms;
/** What looks whether a queue lives, or keeps its server alive, and can put nothing on it. */
const putsNothing = [
  'findInRedis',
  'queueHealth',
  'QueueHealth',
  'checkRedis',
  'findRedisServer',
  'startRedisServer',
  'RunningRedis',
];
const mayImport = [
  /^libs\/platform\/(jobs|outbox)\//,
  /^libs\/composition\/src\/migrate-database\.ts$/,
  /^apps\/worker\/src\/start-worker\.ts$/,
];

const putsOnQueue = (text: string): boolean =>
  [...text.matchAll(queueImport)].some(([, names = '']) =>
    (names.match(/\w+|\*/g) ?? []).some((name) => name !== 'type' && !putsNothing.includes(name)),
  );

const offenders = (files: readonly { path: string; text: string }[]): string[] =>
  files
    .filter(({ path, text }) => putsOnQueue(text) && !mayImport.some((allowed) => allowed.test(path)))
    .map(({ path }) => path);

function sources(): { path: string; text: string }[] {
  const paths = ['libs', 'apps'].flatMap((top) =>
    readdirSync(top, { recursive: true, encoding: 'utf8' }).map((path) => join(top, path)),
  );
  return paths.filter((path) => /\.tsx?$/.test(path)).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

describe('Work on a queue', () => {
  it('is put there by the outbox alone', () => {
    expect(offenders(sources())).toEqual([]);
  });

  it('is noticed when a context puts it there itself', () => {
    const planted = { path: 'libs/enrolment/server/src/shortcut.ts', text: "import { Queue } from 'bullmq';" };
    expect(offenders([planted])).toEqual([planted.path]);
  });
});
