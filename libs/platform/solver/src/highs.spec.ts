import { Highs } from '@academy/platform/solver';

const coins = (target: number) => `Minimize
 cost: + 3 x0 + 5 x1 + 4 x2
Subject To
 enough: + 2 x0 + 4 x1 + 3 x2 >= ${target}
Binary
 x0
 x1
 x2
End
`;

/** Market split (Cornuéjols and Dawande 1998): tiny to write down, and out of reach of any branch-and-cut. */
function hopeless(): string {
  const [rows, columns] = [6, 50];
  let state = 20_261_125;
  // Park and Miller's generator: weights in any pattern would give the solver a way in.
  const weight = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % 100;
  };
  const weights = Array.from({ length: rows }, () => Array.from({ length: columns }, weight));
  const xs = Array.from({ length: columns }, (_, at) => `x${at}`);
  const lines = weights.map((own, row) => {
    const terms = xs.map((x, column) => `+ ${own[column]} ${x}`).join(' ');
    const half = Math.floor(own.reduce((sum, one) => sum + one, 0) / 2);
    return ` r${row}: ${terms} + s${row} - t${row} = ${half}`;
  });
  const slack = lines.map((_, row) => `+ s${row} + t${row}`).join(' ');
  return `Minimize\n o: ${slack}\nSubject To\n${lines.join('\n')}\nBinary\n ${xs.join('\n ')}\nEnd\n`;
}

describe('HiGHS', () => {
  let highs: Highs;
  const limits = { timeLimitMs: 120_000 };
  beforeAll(async () => (highs = await Highs.load()));

  it('finds the optimum and proves it', async () => {
    const answer = await highs.solve(coins(6), limits);
    expect(answer).toMatchObject({ status: 'Optimal', ones: new Set(['x0', 'x1']), bound: 8 });
  });

  it('says when there is no solution', async () => {
    expect(await highs.solve(coins(10), limits)).toMatchObject({ status: 'Infeasible' });
  });

  it('says that time is up, and gives a bound as soon as there was time for one', async () => {
    let bound = -Infinity;
    // A machine that is busy with others may not come to the first bound in half a second.
    for (let timeLimitMs = 500; bound === -Infinity && timeLimitMs <= 64_000; timeLimitMs *= 2) {
      const answer = await highs.solve(hopeless(), { timeLimitMs });
      expect(answer.status).toBe('OutOfTime');
      bound = answer.bound;
    }
    expect(bound).toBeGreaterThanOrEqual(0);
  });

  it('refuses what is no programme, and goes on with the next', async () => {
    await expect(highs.solve('this is no programme', limits)).rejects.toThrow();
    expect((await highs.solve(coins(6), limits)).status).toBe('Optimal');
  });
});
