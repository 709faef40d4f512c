import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CertificatePage } from './certificate-page';
import { certificateTemplate } from './certificate-template';

export interface PrinterOptions {
  /** The thread's script; to be given where the code is bundled. */
  readonly workerUrl?: URL;
  /** Folder of the fonts, as TTF. */
  readonly fontFolder?: string;
  /** A fresh thread after so many pages, since the compiler's memory grows. */
  readonly pagesPerThread?: number;
  /** How long a thread may say nothing while pages wait. */
  readonly patienceMs?: number;
  readonly compilerModule?: string;
}

interface Answer {
  readonly id: number;
  readonly pdf?: Uint8Array;
  readonly fault?: string;
}

interface Waiting {
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (fault: Error) => void;
}

/** Prints pages in a thread of its own, so that whoever waits for one goes on with other work. */
export class TypstPrinter {
  private thread: PrintThread | undefined;

  constructor(private readonly options: PrinterOptions = {}) {}

  print(page: CertificatePage): Promise<Uint8Array> {
    const { pagesPerThread = 2_000 } = this.options;
    if (this.thread?.isUsable(pagesPerThread) !== true) {
      void this.thread?.endWhenIdle();
      this.thread = new PrintThread(this.options);
    }
    return this.thread.print(page);
  }

  /** Ends the thread once all that was asked is printed. */
  async close(): Promise<void> {
    await this.thread?.endWhenIdle();
    this.thread = undefined;
  }
}

class PrintThread {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private ended = false;
  private whenIdle: (() => void) | undefined;
  private silence: NodeJS.Timeout | undefined;
  private readonly patienceMs: number;

  constructor({
    workerUrl = new URL('./typst-worker.mjs', import.meta.url),
    fontFolder = fileURLToPath(new URL('../../assets/fonts/', import.meta.url)),
    compilerModule = '@myriaddreamin/typst-ts-node-compiler',
    patienceMs = 30_000,
  }: PrinterOptions) {
    this.patienceMs = patienceMs;
    this.worker = new Worker(workerUrl, { workerData: { template: certificateTemplate, fontFolder, compilerModule } });
    this.worker.on('message', (answer: Answer) => this.settle(answer));
    this.worker.on('error', (fault) => this.fail(fault));
    this.worker.on('exit', () => this.fail(new Error('The printing thread ended')));
    this.worker.unref();
  }

  isUsable(pagesPerThread: number): boolean {
    return !this.ended && this.asked < pagesPerThread;
  }

  print(page: CertificatePage): Promise<Uint8Array> {
    const id = (this.asked += 1);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      // Only while someone waits does the thread keep the process alive.
      this.worker.ref();
      this.worker.postMessage({ id, page });
      this.silence ??= this.listen();
    });
  }

  async endWhenIdle(): Promise<void> {
    if (this.waiting.size > 0) await new Promise<void>((resolve) => (this.whenIdle = resolve));
    this.ended = true;
    await this.worker.terminate();
  }

  private listen(): NodeJS.Timeout {
    return setTimeout(() => {
      this.fail(new Error(`The printing thread gave no answer for ${this.patienceMs} ms`));
      void this.worker.terminate();
    }, this.patienceMs);
  }

  private settle({ id, pdf, fault }: Answer): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (pdf) waiting?.resolve(pdf);
    else waiting?.reject(new Error(`The certificate could not be printed: ${fault}`));
    clearTimeout(this.silence);
    this.silence = this.waiting.size > 0 ? this.listen() : undefined;
    if (this.waiting.size > 0) return;
    this.worker.unref();
    this.whenIdle?.();
  }

  private fail(fault: Error): void {
    this.ended = true;
    clearTimeout(this.silence);
    for (const { reject } of this.waiting.values()) reject(fault);
    this.waiting.clear();
    this.whenIdle?.();
  }
}
