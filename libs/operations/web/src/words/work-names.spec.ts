import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workNames } from './use-work-names';

const hearers = readdirSync('libs', { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[a-z-]+\/server\/.*\.ts$/.test(file) && !/spec\.ts$|\/testing\//.test(file))
  .flatMap((file) => [...readFileSync(join('libs', file), 'utf8').matchAll(/@Hears\(\w+, '([^']+)'\)/g)])
  .map(([, name = '']) => name);

describe('Every kind of work', () => {
  it('has words for who is no programmer, and no words are of what is not there', () => {
    expect(Object.keys(workNames).sort()).toEqual([...hearers].sort());
  });
});
