import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { daysBetween } from '@academy/kernel';
import { readSchoolCalendar } from './school-calendar';

describe('The school holidays that come with the academy', () => {
  const { holidays, knownUntil, source } = readSchoolCalendar();

  it.each(['north', 'middle', 'south'] as const)('are five a school year in region %s', (region) => {
    const kinds = ['autumn', 'christmas', 'spring', 'may', 'summer'];
    expect(holidays[region].map(({ kind }) => kind)).toEqual([...kinds, ...kinds]);
    for (const { kind, from, until } of holidays[region])
      expect([kind, daysBetween(from, until) + 1]).toEqual([
        kind,
        kind === 'summer' ? 44 : kind === 'christmas' ? 16 : 9,
      ]);
  });

  it('are known no further than the region whose list ends first, and say where they come from', () => {
    const ends = Object.values(holidays).map((all) => all.at(-1)!.until);
    expect(ends.sort()[0]).toBe(knownUntil);
    expect(source).toContain('rijksoverheid.nl');
  });
});

describe('A list of holidays that does not fit', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'holidays-'))));
  afterEach(() => rm(folder, { recursive: true }));

  const may = (from: string, until: string) => ({ kind: 'may', from, until });

  it.each([
    ['is no day', [may('2027-02-30', '2027-03-05')], /is a day/],
    ['ends before it begins', [may('2027-05-02', '2027-04-24')], /ends before it begins/],
    ['is not in order', [may('2027-04-24', '2027-05-02'), may('2027-05-01', '2027-05-09')], /is not in order/],
  ])('because one %s keeps the academy from starting', async (_, south, message) => {
    const file = join(folder, 'holidays.json');
    const list = { north: [], middle: [], south };
    const facts = { version: '1', source: 's', checked: true, knownUntil: '2027-08-01', holidays: list };
    await writeFile(file, JSON.stringify(facts));
    expect(() => readSchoolCalendar(file)).toThrow(message);
  });
});
