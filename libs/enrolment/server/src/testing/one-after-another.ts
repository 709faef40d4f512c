/** What can happen to an edition, by the people of a test. */
export type Step = 'Ada asks' | 'Bo asks' | 'the first gives the seat back' | 'a seat is added' | 'the queue ends';

export const steps: readonly Step[] = [
  'Ada asks',
  'Bo asks',
  'the first gives the seat back',
  'a seat is added',
  'the queue ends',
];

type State = 'requested' | 'queued' | 'enrolled' | 'withdrawn' | 'refused';

export interface Standing {
  readonly seats: number;
  /** What became of everyone who asked. */
  readonly people: Readonly<Record<string, State>>;
  /** Who waits, in turn. */
  readonly queue: readonly string[];
}

/** An edition of one seat, which the first has and the second waits for; Ada and Bo asked in this order, or not at all. */
export const atFirst = (asked: readonly string[]): Standing => ({
  seats: 1,
  people: { first: 'enrolled', second: 'queued', ...Object.fromEntries(asked.map((name) => [name, 'requested'])) },
  queue: ['second'],
});

/** The edition after a step that nothing else happens beside. */
export function after(standing: Standing, step: Step): Standing {
  switch (step) {
    case 'Ada asks':
      return settled(decided(standing, 'Ada'));
    case 'Bo asks':
      return settled(decided(standing, 'Bo'));
    case 'the first gives the seat back':
      return settled(became(standing, ['first'], 'withdrawn'));
    case 'a seat is added':
      return settled({ ...standing, seats: standing.seats + 1 });
    case 'the queue ends':
      return { ...became(standing, standing.queue, 'refused'), queue: [] };
  }
}

/** Whoever asked joins the queue, and before them those who asked earlier and are not decided on. */
function decided(standing: Standing, name: string): Standing {
  const undecided = Object.entries(standing.people).flatMap(([one, state]) => (state === 'requested' ? [one] : []));
  const joining = undecided.slice(0, undecided.indexOf(name) + 1);
  return { ...became(standing, joining, 'queued'), queue: [...standing.queue, ...joining] };
}

/** Free seats go to the head of the queue. */
function settled(standing: Standing): Standing {
  const taken = Object.values(standing.people).filter((state) => state === 'enrolled').length;
  const given = standing.queue.slice(0, Math.max(0, standing.seats - taken));
  return { ...became(standing, given, 'enrolled'), queue: standing.queue.slice(given.length) };
}

const became = (standing: Standing, names: readonly string[], state: State): Standing => ({
  ...standing,
  people: { ...standing.people, ...Object.fromEntries(names.map((name) => [name, state])) },
});

/** Every order of so many of these, each once. */
export const orders = <T>(all: readonly T[], length: number): readonly (readonly T[])[] =>
  length === 0
    ? [[]]
    : all.flatMap((one) =>
        orders(
          all.filter((other) => other !== one),
          length - 1,
        ).map((rest) => [one, ...rest]),
      );
