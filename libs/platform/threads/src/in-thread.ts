import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { FromThread, ToThread } from './thread';

/**
 * Answers, in a thread, what its pool asks, one request at a time. `answer` gets the milliseconds that it has; what it
 * throws costs the thread its life, as nobody knows in which state it is.
 */
export function answerRequests<Request, Answer>(
  answer: (request: Request, timeLimitMs: number) => Promise<Answer>,
): void {
  const tell = (message: FromThread<Answer>): void => parentPort?.postMessage(message);
  parentPort?.on('message', ({ request, timeLimitMs }: ToThread<Request>) => {
    answer(request, timeLimitMs).then(
      (found) => tell({ kind: 'answer', answer: found }),
      (fault: unknown) => tell({ kind: 'fault', text: fault instanceof Error ? fault.message : String(fault) }),
    );
  });
  tell({ kind: 'ready' });
}

/** Of the whole range from -20 to 19, politeness enough to let every other thread of the process go first. */
const POLITE = 10;

/** Lets other threads go first where processors are scarce. It is a wish: only Linux has priorities for threads. */
export function yieldToOthers(): void {
  try {
    setPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1)), POLITE);
  } catch {
    // Elsewhere, or where it is not allowed, threads are equals.
  }
}
