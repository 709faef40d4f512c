import { setTimeout as pause } from 'node:timers/promises';
import type { Closeable } from './closing';
import { Pauses } from './pauses';
import { say } from './words';

/** A program of others that the academy runs itself. */
interface Running {
  /** Where it listens on this machine. */
  readonly port: number;
  /** Settles when it has ended, asked or not. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

interface OwnServerTerms<Server extends Running> {
  readonly name: string;
  /** What whoever reads that it stopped wants to know. */
  readonly meanwhile: string;
  /** On this port, or without one on a free port; throws when it cannot be started. */
  readonly run: (port: number | undefined) => Promise<Server>;
  /** Aborted when the academy ends: from then on nothing is started. */
  readonly signal: AbortSignal;
}

/** A database or queue that the academy runs itself, started again on the same port whenever it dies. */
export class OwnServer<Server extends Running> implements Closeable {
  private readonly pauses = new Pauses();
  private running: Server | undefined;
  private restarting: Promise<void> = Promise.resolve();

  constructor(private readonly terms: OwnServerTerms<Server>) {}

  /** Throws when it cannot be started; once it was, it is tried again for as long as the academy is up. */
  async start(): Promise<Server> {
    const began = performance.now();
    const server = await this.terms.run(this.running?.port);
    this.running = server;
    void server.ended.then(() => this.startAgain(performance.now() - began));
    return server;
  }

  /** To be asked when the signal is aborted. */
  async close(): Promise<void> {
    await this.restarting;
    await this.running?.stop();
  }

  private startAgain(upMs: number): void {
    const { name, meanwhile, signal } = this.terms;
    if (signal.aborted) return;
    const ms = this.pauses.after(upMs);
    say(`${name} stopped; starting it again in ${ms / 1_000} s. ${meanwhile}`);
    this.restarting = pause(ms, undefined, { signal })
      .then(() => this.start())
      .then(
        () => undefined,
        (fault: Error) => {
          if (signal.aborted) return;
          say(fault.message);
          this.startAgain(0);
        },
      );
  }
}
