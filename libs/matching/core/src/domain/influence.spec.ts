import { addDays } from '@academy/kernel';
import type { Evidence } from '@academy/contracts/teachers';
import * as fc from 'fast-check';
import { aCompetence, shown, today, worked } from '../testing/builders';
import { beliefOf } from './belief';
import { expectedLevel, prior } from './chances';
import { influencesOf } from './influence';

const competence = aCompetence();
const moved = (...evidence: Evidence[]) =>
  influencesOf(beliefOf(evidence, competence, today)!, evidence, competence, today);

describe('What moved a belief', () => {
  it('is, of a single piece, all the way from the beginning', () => {
    const certificate = shown('certificate', 3);
    const { chances } = beliefOf([certificate], competence, today)!;
    expect(moved(certificate)).toEqual([{ evidenceId: 'ev', levels: expectedLevel(chances) - expectedLevel(prior) }]);
  });

  it('is a certificate more than one’s own word', () => {
    const influences = moved(shown('self', 3, { id: 'said' }), shown('certificate', 4, { id: 'shown' }));
    expect(influences.map(({ evidenceId }) => evidenceId)).toEqual(['shown', 'said']);
  });

  it('goes down for a test that shows less', () => {
    const influences = moved(shown('self', 4, { id: 'said' }), shown('quiz', 1, { id: 'tested' }));
    expect(influences.find(({ evidenceId }) => evidenceId === 'tested')?.levels).toBeLessThan(0);
  });

  it('sees that work keeps a diploma fresh', () => {
    const old = shown('diploma', 4, { id: 'old', date: addDays(today, -20 * 365) });
    const work = worked(3, { id: 'work' });
    const alone = moved(work)[0]!.levels;
    const beside = moved(old, work).find(({ evidenceId }) => evidenceId === 'work')!.levels;
    expect(beside).not.toBeCloseTo(alone, 3);
  });

  it('names every piece that counts once, whatever the order in which they came', () => {
    const kinds = fc.constantFrom('self', 'quiz', 'assessor', 'certificate', 'diploma');
    const pieces = fc.array(fc.record({ type: kinds, level: fc.constantFrom(0, 1, 2, 3, 4, 5) }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(pieces, (some) => {
        const evidence = some.map(({ type, level }, at) => shown(type, level, { id: `e${at}` }));
        expect(moved(...evidence.toReversed())).toEqual(moved(...evidence));
        const belief = beliefOf(evidence, competence, today)!;
        expect(
          moved(...evidence)
            .map(({ evidenceId }) => evidenceId)
            .sort(),
        ).toEqual([...belief.evidenceIds].sort());
      }),
    );
  });
});
