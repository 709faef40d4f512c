import { withinClosure, levelsTo } from '../programme/path-problem';
import { smallQuestion } from '../testing/small-academies';
import { offerFor, offerTowards } from './offer';
import { startOf } from './start';

const SEEDS = Array.from({ length: 2_000 }, (_, seed) => 11_000 + seed);

describe('What could lead to the targets', () => {
  it.each([0, 1, 3])('is of the whole offer what leads there, whatever else is wanted (%d modules)', (count) => {
    for (const seed of SEEDS) {
      const question = smallQuestion(seed);
      const start = startOf(question);
      const wanted = question.modules.filter((_, nth) => (nth * 7 + seed) % 5 === 0).map(({ id }) => id);
      const levels = levelsTo(question.targets, start);
      const whole = offerFor(question);
      const { modules } = withinClosure({
        modules: whole.all.map(({ module }) => module),
        pinned: new Set([...whole.pinned, ...wanted.slice(0, count)]),
        ...{ start, aim: { kind: 'reach', levels } },
      });
      const leading = new Set(modules.map(({ id }) => id));
      const towards = offerTowards(question, { levels, start, wanted: wanted.slice(0, count) });
      expect({ seed, ...towards }).toEqual({
        ...{ seed, ...whole },
        all: whole.all.filter(({ module }) => leading.has(module.id)),
      });
    }
  });
});
