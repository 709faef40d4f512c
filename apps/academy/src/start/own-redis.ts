import { setTimeout as pause } from 'node:timers/promises';
import { startRedisServer, type RunningRedis } from '@academy/platform/jobs';
import type { Closeable } from './closing';
import { Pauses } from './pauses';
import { say } from './words';

/** A Redis that the academy runs itself, started again on the same port whenever it dies. */
export class OwnRedis implements Closeable {
  private readonly pauses = new Pauses();
  private readonly stopped = new AbortController();
  private running: RunningRedis | undefined;
  private restarting: Promise<void> = Promise.resolve();

  constructor(
    private readonly program: string,
    private readonly folder: string,
  ) {}

  /** Answers its address; throws RedisFault when it cannot be started. */
  async start(): Promise<string> {
    const began = performance.now();
    const redis = await startRedisServer(this.program, this.folder, this.running?.port);
    this.running = redis;
    void redis.ended.then(() => this.startAgain(performance.now() - began));
    return redis.url;
  }

  async close(): Promise<void> {
    this.stopped.abort();
    await this.restarting;
    await this.running?.stop();
  }

  private startAgain(upMs: number): void {
    if (this.stopped.signal.aborted) return;
    const ms = this.pauses.after(upMs);
    say(`Redis stopped; starting it again in ${ms / 1_000} s. What is asked meanwhile waits in the database.`);
    this.restarting = pause(ms, undefined, { signal: this.stopped.signal })
      .then(() => this.start())
      .then(
        () => undefined,
        (fault: Error) => {
          if (this.stopped.signal.aborted) return;
          say(fault.message);
          this.startAgain(0);
        },
      );
  }
}
