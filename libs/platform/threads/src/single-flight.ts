/** What can be told from outside to stop; an `AbortSignal` fits. */
export interface Cancellation {
  readonly aborted: boolean;
  addEventListener(type: 'abort', stop: () => void): void;
  removeEventListener(type: 'abort', stop: () => void): void;
}

interface Flight<Answer> {
  readonly answer: Promise<Answer>;
  readonly abort: AbortController;
  passengers: number;
}

/** The same question, asked while it is being answered, shares that answer. */
export class SingleFlight<Answer> {
  private readonly flights = new Map<string, Flight<Answer>>();

  /** Whoever cancels leaves alone; the question itself is given up when the last one left. */
  async share(
    key: string,
    start: (signal: AbortSignal) => Promise<Answer>,
    cancellation?: Cancellation,
  ): Promise<Answer> {
    if (cancellation?.aborted) throw aborted();
    const flight = this.flights.get(key) ?? this.take(key, start);
    flight.passengers += 1;
    let leave = (): void => undefined;
    const left = new Promise<never>((_, reject) => (leave = () => reject(aborted())));
    cancellation?.addEventListener('abort', leave);
    try {
      return await Promise.race([flight.answer, left]);
    } finally {
      cancellation?.removeEventListener('abort', leave);
      flight.passengers -= 1;
      if (flight.passengers === 0) this.land(key, flight);
    }
  }

  private take(key: string, start: (signal: AbortSignal) => Promise<Answer>): Flight<Answer> {
    const abort = new AbortController();
    const flight = { answer: start(abort.signal), abort, passengers: 0 };
    this.flights.set(key, flight);
    return flight;
  }

  private land(key: string, flight: Flight<Answer>): void {
    if (this.flights.get(key) === flight) this.flights.delete(key);
    flight.abort.abort(aborted());
  }
}

const aborted = (): Error => new DOMException('The request was aborted', 'AbortError');
