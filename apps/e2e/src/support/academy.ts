import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningAcademy {
  readonly url: string;
  readonly dataDir: string;
  /** What it said on its terminal. */
  readonly said: () => string;
  mails(): Promise<string[]>;
  stop(): Promise<number>;
}

export type AcademyEnv = Readonly<Record<string, string>>;

/** Starts the whole product as `npm start` does, on a free port and with data of its own. */
export async function startAcademy(env: AcademyEnv = {}): Promise<RunningAcademy> {
  const dataDir = env['DATA_DIR'] ?? (await mkdtemp(join(tmpdir(), 'academie-e2e-')));
  const port = env['PORT'] ?? String(await freePort());
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/apps/academy/main.js', 'start'], {
    env: { ...clean(process.env), ...unhurried, ACADEMY_ROOT: process.cwd(), ...env, DATA_DIR: dataDir, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { said, until, ended } = listening(child);
  await until('Ctrl-C stops everything');
  return {
    url: `http://127.0.0.1:${port}`,
    dataDir,
    said,
    async mails() {
      const folder = join(dataDir, 'mail');
      const names = await readdir(folder).catch(() => []);
      return Promise.all(
        names.filter((name) => name.endsWith('.eml')).map((name) => readFile(join(folder, name), 'utf8')),
      );
    },
    async stop() {
      child.kill('SIGTERM');
      const code = await ended;
      if (env['DATA_DIR'] === undefined) await rm(dataDir, { recursive: true, force: true, maxRetries: 3 });
      return code;
    },
  };
}

/** Settings of whoever runs the tests must not reach what is tested. */
/** How fast a machine plans is not what a journey shows. */
export const unhurried = { PLAN_SECONDS: '300' };

function clean(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { PATH, HOME, LANG } = env;
  return { PATH, HOME, LANG };
}

function listening(child: ChildProcess) {
  let said = '';
  const wakers = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text: Buffer) => {
      said += text.toString();
      for (const wake of wakers) wake();
    });
  }
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  const until = (words: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (said.includes(words)) resolve();
      };
      wakers.add(look);
      void ended.then((code) => reject(new Error(`It ended with ${code} and said:\n${said}`)));
      look();
    });
  return { said: () => said, until, ended };
}

/** Runs `start` until it ends by itself, and answers what it said. */
export async function startThatFails(env: AcademyEnv): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/apps/academy/main.js', 'start'], {
    env: { ...clean(process.env), ...unhurried, ACADEMY_ROOT: process.cwd(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { said, ended } = listening(child);
  return { code: await ended, said: said() };
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
