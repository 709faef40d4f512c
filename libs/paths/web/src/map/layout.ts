import type { StepOnPathFragment } from '@academy/gql';

export interface Spot {
  readonly step: StepOnPathFragment;
  /** Column, from 0: how many steps come before at the least. */
  readonly column: number;
  readonly row: number;
}

export interface MapLayout {
  readonly spots: readonly Spot[];
  readonly columns: number;
  readonly rows: number;
  /** From one spot to another that waits for it, by their place in `spots`. */
  readonly arrows: readonly (readonly [from: number, to: number])[];
}

/** Places each step right of all that it waits for; steps that may go together stand below each other. */
export function layoutOf(steps: readonly StepOnPathFragment[]): MapLayout {
  const columnOf = new Map<string, number>();
  const filled: number[] = [];
  const spots = steps.map((step): Spot => {
    const before = step.after.map((slug) => columnOf.get(slug) ?? -1);
    const column = 1 + Math.max(-1, ...before);
    columnOf.set(step.module.slug, column);
    const row = filled[column] ?? 0;
    filled[column] = row + 1;
    return { step, column, row };
  });
  const place = new Map(spots.map(({ step }, at) => [step.module.slug, at]));
  const arrows = spots.flatMap(({ step }, to) =>
    step.after.flatMap((slug) => {
      const from = place.get(slug);
      return from === undefined ? [] : [[from, to] as const];
    }),
  );
  return { spots, columns: filled.length, rows: Math.max(0, ...filled), arrows };
}
