import type { Level } from '@academy/contracts/competences';
import fc from 'fast-check';
import { lostIn } from './next-version';

const levels = fc.integer({ min: 0, max: 5 }) as fc.Arbitrary<Level>;
const frameworks = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), maxLevel: levels }), {
  selector: ({ id }) => id,
});

describe('A next version of the framework', () => {
  it('that says the same, in whatever order, loses nothing', () => {
    fc.assert(fc.property(frameworks, (inForce) => expect(lostIn([...inForce].reverse(), inForce)).toEqual([])));
  });

  it('loses each competence that is gone, and each that goes less far, once', () => {
    fc.assert(
      fc.property(frameworks, frameworks, (next, inForce) => {
        const lost = lostIn(next, inForce).map(({ problem }) => problem.competenceId);
        const reached = (id: string) => next.find((one) => one.id === id)?.maxLevel ?? -1;
        expect(lost).toEqual(inForce.filter(({ id, maxLevel }) => reached(id) < maxLevel).map(({ id }) => id));
      }),
    );
  });

  it('is told where it falls short', () => {
    const inForce = [
      { id: 'gone', maxLevel: 2 },
      { id: 'short', maxLevel: 4 },
    ] as const;
    expect(lostIn([{ id: 'short', maxLevel: 3 }], inForce)).toEqual([
      { path: ['competences'], problem: { kind: 'CompetenceLost', competenceId: 'gone' } },
      { path: ['competences', 0, 'maxLevel'], problem: { kind: 'LevelLost', competenceId: 'short', highest: 4 } },
    ]);
  });
});
