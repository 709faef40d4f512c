// Sides are measured in turn, and shown beside each other.

/** Spells of each side in turn, as often as there are rounds: a list a side. */
export async function inTurns(sides, { rounds }, spell) {
  const spells = sides.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [nth, side] of sides.entries()) spells[nth].push(await spell(side));
  return spells;
}

export const namesOf = (sides) => sides.map(({ name }) => name);

export function show(rows, sides) {
  const figures = rows.flatMap(({ name, sides: all }) =>
    all.map(({ rate, p50, p99, cpu, statements, statuses, refused }, nth) => ({
      ...{ name, side: sides[nth].name, 'a second': +rate.toFixed(1), 'p50, ms': +p50.toFixed(1) },
      ...{ 'p99, ms': +p99.toFixed(1), 'processor, ms': +cpu.all.toFixed(2), statements: +statements.toFixed(1) },
      answers: JSON.stringify({ ...statuses, ...refused }),
    })),
  );
  console.table(figures);
}
