import { HighsPool } from '@academy/platform/solver';

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

describe('The pool of HiGHS threads', () => {
  let pool: HighsPool;
  const limits = { timeLimitMs: 10_000 };
  beforeEach(() => (pool = new HighsPool({ size: 1 })));
  afterEach(() => pool.close());

  it('finds the optimum and proves it', async () => {
    const answer = await pool.solve(coins(6), limits);
    expect(answer).toMatchObject({ status: 'Optimal', ones: new Set(['x0', 'x1']), bound: 8 });
  });

  it('says when there is no solution', async () => {
    expect(await pool.solve(coins(10), limits)).toMatchObject({ status: 'Infeasible' });
  });

  it('serves many who ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => pool.solve(coins(1 + (at % 9)), limits)));
    expect(answers.every(({ status }) => status === 'Optimal')).toBe(true);
  });

  it('gives a bound when time is up', async () => {
    const answer = await pool.solve(hopeless(), { timeLimitMs: 500 });
    expect(answer.status).toBe('OutOfTime');
    expect(answer.bound).toBeGreaterThanOrEqual(0);
  });

  it('ends a solve that is aborted, and goes on with the next', async () => {
    const abort = new AbortController();
    const endless = pool.solve(hopeless(), { timeLimitMs: 600_000, cancellation: abort.signal });
    const next = pool.solve(coins(6), limits);
    abort.abort();
    await expect(endless).rejects.toThrow('aborted');
    expect((await next).status).toBe('Optimal');
  });

  it('refuses what is no programme, and goes on with the next', async () => {
    await expect(pool.solve('this is no programme', limits)).rejects.toThrow('The solver failed');
    expect((await pool.solve(coins(6), limits)).status).toBe('Optimal');
  });

  it('replaces its threads now and then', async () => {
    const frugal = new HighsPool({ size: 1, solvesPerThread: 1 });
    for (const target of [2, 4, 6]) expect((await frugal.solve(coins(target), limits)).status).toBe('Optimal');
    await frugal.close();
  });

  it('refuses everyone once it is closed', async () => {
    const waiting = pool.solve(hopeless(), { timeLimitMs: 600_000 });
    const refused = expect(waiting).rejects.toThrow('closed');
    await pool.close();
    await refused;
    await expect(pool.solve(coins(6), limits)).rejects.toThrow('closed');
  });
});
