import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const tests = ['apps', 'libs', 'tools', 'bench']
  .flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name)))
  .filter((file) => /(\.(int-)?spec\.tsx?|\.e2e\.ts)$|^apps\/e2e\/.*\.ts$/.test(file))
  .filter((file) => !file.endsWith('patience.spec.ts'));

const MINUTE = 60_000;

/** Who is given no more than this is meant to have too little. */
const TOO_LITTLE = 1_500;

/** What makes a test depend on the speed of the machine: waiting for a time, or a limit of less than a minute. */
function impatience(source: string): string[] {
  const waits = source.match(/waitForTimeout\(|setTimeout\(\w+, |timers\/promises/g) ?? [];
  const limits = [
    ...source.matchAll(/(?:asyncUtilTimeout: |[^.\w]timeout: |setDefaultTimeout\(|jest\.setTimeout\()(\d[\d_]*)/g),
    ...source.matchAll(/^\s*\}, (\d[\d_]*)\);$/gm),
  ];
  const short = limits.filter(([, ms]) => Number(ms?.replaceAll('_', '')) < MINUTE).map(([words]) => words.trim());
  // The time to plan or solve in is the test's own to give: a minute, or so little that there is no answer.
  const given = [...source.matchAll(/timeLimitMs: (?:[^,;})]*\? )?(\d[\d_]*)/g)].filter(([, ms]) => {
    const limit = Number(ms?.replaceAll('_', ''));
    return limit > TOO_LITTLE && limit < MINUTE;
  });
  return [...waits, ...short, ...given.map(([words]) => words)];
}

describe('A test', () => {
  it.each([
    ['await new Promise((resolve) => setTimeout(resolve, 200));', 1],
    ['await page.waitForTimeout(500);', 1],
    ["await screen.findByRole('link', {}, { timeout: 4_000 });", 1],
    ["it('is slow', async () => {\n}, 5_000);", 1],
    ['await eventually(() => expect(seen()).toBe(2));', 0],
    ['plan(question, { timeLimitMs: 6_000 });', 1],
    ["plan(question, { timeLimitMs: id === 'hangs' ? 6_000 : LONG });", 1],
    ['ask({ timeLimitMs: 100 });', 0],
    ['ask({ timeLimitMs: 120_000 });', 0],
  ])('is told that it waits for a time: %s', (source, found) => expect(impatience(source)).toHaveLength(found));

  it('waits for a condition, never for a time, and no limit of it is near its usual time', () => {
    const impatient = tests.flatMap((file) =>
      impatience(readFileSync(file, 'utf8')).map((words) => `${file}: ${words}`),
    );
    expect(impatient).toEqual([]);
  });
});
