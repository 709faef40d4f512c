import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ConfigFault, EX_CONFIG, projectRoot } from '@academy/platform/config';
import type { Closeable } from './closing';
import { LogFile } from './log-file';
import { Pauses } from './pauses';
import { say } from './words';

export type ProcessEnv = Readonly<Record<string, string>>;

/** Of glibc: else each thread that plans, prints or compresses keeps memory of its own that nobody uses any more. */
const FEW_ARENAS: ProcessEnv = { MALLOC_ARENA_MAX: '2' };

/** Longer than a worker needs to finish what it has in hand. */
const PATIENCE_MS = 20_000;

/** One of our own processes, started again whenever it dies, and with its log in the data folder. */
export class AcademyProcess implements Closeable {
  private child: ChildProcess | undefined;
  private ended: Promise<number> = Promise.resolve(0);
  private words = '';
  private readonly pauses = new Pauses();
  private readonly log: LogFile;
  private readonly stopped = new AbortController();

  constructor(
    private readonly name: string,
    private readonly env: ProcessEnv,
    dataDir: string,
  ) {
    this.log = new LogFile(join(dataDir, 'logs'), name);
  }

  /** Settles when the process says that it is ready; throws ConfigFault with its own words when it cannot. */
  async start(signal?: AbortSignal): Promise<void> {
    const began = performance.now();
    const child = this.launch();
    const isReady = new Promise<true>((resolve) => child.once('message', () => resolve(true)));
    const code = await Promise.race([isReady, this.ended, aborted(signal)]);
    signal?.throwIfAborted();
    if (code === true) return void this.ended.then(() => this.startAgain(performance.now() - began));
    throw new ConfigFault(
      code === EX_CONFIG
        ? this.words.trim()
        : `The ${this.name} did not start. Its last words are in ${this.log.path}.`,
    );
  }

  async close(): Promise<void> {
    this.stopped.abort();
    this.child?.kill('SIGTERM');
    const late = setTimeout(() => this.child?.kill('SIGKILL'), PATIENCE_MS);
    await this.ended;
    clearTimeout(late);
    await this.log.close();
  }

  private launch(): ChildProcess {
    this.words = '';
    const child = fork(join(projectRoot(), 'dist/apps', this.name, 'main.js'), {
      env: { ...FEW_ARENAS, ...process.env, ...this.env },
      execArgv: ['--enable-source-maps'],
      // Ctrl-C in a terminal reaches the whole group; these are stopped in order, by whoever started them.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    if (child.stdout) this.log.take(child.stdout);
    if (child.stderr) this.log.take(child.stderr);
    child.stderr?.on('data', (text: Buffer) => (this.words = `${this.words}${text.toString()}`.slice(-4_000)));
    this.child = child;
    this.ended = new Promise((resolve) => {
      child.once('close', (code) => resolve(code ?? 1));
      child.once('error', () => resolve(1));
    });
    return child;
  }

  /** Tries for as long as the academy is up: what ails it may be over at any time. */
  private async startAgain(upMs: number): Promise<void> {
    const ms = this.pauses.after(upMs);
    if (this.stopped.signal.aborted) return;
    say(`The ${this.name} stopped; starting it again in ${ms / 1_000} s.`);
    await pause(ms, undefined, { signal: this.stopped.signal }).catch(() => undefined);
    if (this.stopped.signal.aborted) return;
    this.start().catch((fault: Error) => {
      say(fault.message);
      void this.startAgain(0);
    });
  }
}

const aborted = (signal?: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true }));
