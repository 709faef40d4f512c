import { fork, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ConfigFault, EX_CONFIG, projectRoot } from '@academy/platform/config';
import type { Closeable } from './closing';

export type ProcessEnv = Readonly<Record<string, string>>;

const RESTARTS = 5;
/** Longer than a worker needs to finish what it has in hand. */
const PATIENCE_MS = 20_000;

/** One of our own processes, started again when it dies, and with its log in the data folder. */
export class AcademyProcess implements Closeable {
  private child: ChildProcess | undefined;
  private ended: Promise<number> = Promise.resolve(0);
  private words = '';
  private closing = false;
  private restarts = 0;

  constructor(
    private readonly name: string,
    private readonly env: ProcessEnv,
    private readonly dataDir: string,
    private readonly onGivenUp: (words: string) => void,
  ) {}

  /** Settles when the process says that it is ready; throws ConfigFault with its own words when it cannot. */
  async start(signal?: AbortSignal): Promise<void> {
    const child = this.launch();
    const isReady = new Promise<true>((resolve) => child.once('message', () => resolve(true)));
    const code = await Promise.race([isReady, this.ended, aborted(signal)]);
    signal?.throwIfAborted();
    if (code === true) return void this.ended.then(() => this.onEnd());
    throw code === EX_CONFIG ? new ConfigFault(this.words.trim()) : new ConfigFault(this.whatHappened());
  }

  async close(): Promise<void> {
    this.closing = true;
    this.child?.kill('SIGTERM');
    const late = setTimeout(() => this.child?.kill('SIGKILL'), PATIENCE_MS);
    await this.ended;
    clearTimeout(late);
  }

  private launch(): ChildProcess {
    const log = createWriteStream(this.logFile, { flags: this.restarts === 0 ? 'w' : 'a', mode: 0o600 });
    const child = fork(join(projectRoot(), 'dist/apps', this.name, 'main.js'), {
      env: { ...process.env, ...this.env },
      execArgv: ['--enable-source-maps'],
      // Ctrl-C in a terminal reaches the whole group; these are stopped in order, by whoever started them.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    child.stdout?.pipe(log, { end: false });
    child.stderr?.on('data', (text: Buffer) => {
      this.words = `${this.words}${text.toString()}`.slice(-4_000);
      log.write(text);
    });
    this.child = child;
    this.ended = new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
    void this.ended.then(() => log.end());
    return child;
  }

  private async onEnd(): Promise<void> {
    if (this.closing) return;
    this.restarts += 1;
    if (this.restarts > RESTARTS) return this.onGivenUp(this.whatHappened());
    process.stderr.write(`The ${this.name} stopped; starting it again.\n`);
    await pause(500 * this.restarts);
    if (this.closing) return;
    await this.start().catch((fault: Error) => this.onGivenUp(fault.message));
  }

  private whatHappened(): string {
    return `The ${this.name} does not stay up. Its last words are in ${this.logFile}.`;
  }

  private get logFile(): string {
    return join(this.dataDir, 'logs', `${this.name}.log`);
  }
}

const aborted = (signal?: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true }));
