import { learningDue } from '@academy/contracts/matching';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { monthOf, tellWhatIsDue, type Schedule } from './schedule';

let database: TestDatabase;
let worker: DataSource;
beforeAll(async () => {
  database = await aDatabase([]);
  worker = await database.as('worker');
});
afterAll(() => database.drop());

const schedule = (name: string): Schedule => ({
  ...{ name, periodOf: monthOf, event: learningDue },
  payload: (period) => ({ period, askedBy: null }),
});

const told = async (): Promise<string[]> => {
  const rows: { period: string }[] = await worker.query(
    `SELECT payload->>'period' AS period FROM platform.outbox ORDER BY id`,
  );
  return rows.map(({ period }) => period);
};

describe('Recurring work', () => {
  it('is told once a period, however many workers notice and however often', async () => {
    const monthly = [schedule('test.monthly')];
    const november = new Date('2026-11-25T09:00:00Z');
    const answers = await Promise.all(Array.from({ length: 5 }, () => tellWhatIsDue(worker, monthly, november)));
    expect(answers.reduce((sum, one) => sum + one)).toBe(1);
    expect(await tellWhatIsDue(worker, monthly, new Date('2026-11-30T22:59:59Z'))).toBe(0);
    // Midnight in the Netherlands.
    expect(await tellWhatIsDue(worker, monthly, new Date('2026-11-30T23:00:00Z'))).toBe(1);
    expect(await told()).toEqual(['2026-11', '2026-12']);
  });

  it('that cannot be told is not noted as told', async () => {
    const broken = { ...schedule('test.broken'), payload: () => ({ period: 3 }) as never };
    const now = new Date('2026-11-25T09:00:00Z');
    await expect(tellWhatIsDue(worker, [broken], now)).rejects.toThrow();
    expect(await tellWhatIsDue(worker, [schedule('test.broken')], now)).toBe(1);
  });
});
