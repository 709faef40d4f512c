import { join } from 'node:path';
import { createStream, type RotatingFileStream } from 'rotating-file-stream';
import { asJson, LineSplitter } from './log-lines';

const LARGEST = '10M';
const KEPT = 4;
/** How long a file that cannot be written, for want of room say, is left alone. */
const REST_MS = 5_000;
/** Characters that may wait for a slow disk; what comes on top is not kept. */
const MOST_WAITING = 4_000_000;

/**
 * The log of one process: JSON lines, at most 10 MB a file, the last four kept beside it as `<name>.log.1` and so on.
 * It is added to, never emptied. A full disk loses lines, which are counted and told of later, and nothing else.
 */
export class LogFile {
  readonly path: string;
  private stream: RotatingFileStream | undefined;
  private restsUntil = 0;
  private lost = 0;

  /** Characters that are not written yet, and lines that could not be. */
  get backlog(): { readonly waiting: number; readonly lost: number } {
    return { waiting: this.stream?.writableLength ?? 0, lost: this.lost };
  }

  constructor(
    folder: string,
    private readonly name: string,
  ) {
    this.path = join(folder, `${name}.log`);
  }

  /** A stream of the process, of which every line goes into the log. */
  take(readable: NodeJS.ReadableStream): void {
    const lines = new LineSplitter((line) => this.write(asJson(line, this.name)));
    readable.on('data', (chunk: Buffer) => lines.add(chunk.toString()));
    readable.on('end', () => lines.end());
  }

  async close(): Promise<void> {
    const stream = this.stream;
    this.stream = undefined;
    if (stream && !stream.destroyed) await new Promise<void>((resolve) => stream.once('close', resolve).end());
  }

  private write(line: string): void {
    const stream = this.open();
    if (!stream || stream.writableLength > MOST_WAITING) return void (this.lost += 1);
    stream.write(`${line}\n`);
  }

  private open(): RotatingFileStream | undefined {
    if (this.stream || Date.now() < this.restsUntil) return this.stream;
    const stream = createStream((index) => (index ? `${this.path}.${Number(index)}` : this.path), {
      size: LARGEST,
      rotate: KEPT,
      mode: 0o600,
    });
    stream.on('error', () => this.rest(stream));
    this.stream = stream;
    if (this.lost > 0) {
      const lost = this.lost;
      this.lost = 0;
      stream.write(`${asJson(`${lost} lines of this log were lost: it could not be written`, this.name)}\n`);
    }
    return stream;
  }

  private rest(stream: RotatingFileStream): void {
    if (this.stream === stream) this.stream = undefined;
    this.lost += 1;
    this.restsUntil = Date.now() + REST_MS;
  }
}
