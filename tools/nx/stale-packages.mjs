// Which packages in node_modules are not those that the project asks for: a checkout is newer than what was installed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

function installed(root, name) {
  try {
    return readJson(join(root, 'node_modules', name, 'package.json')).version;
  } catch {
    return undefined;
  }
}

/** By name what is asked for and what is there; every version in package.json is exact. */
export function stalePackages(root) {
  const { dependencies = {}, devDependencies = {} } = readJson(join(root, 'package.json'));
  return (
    Object.entries({ ...dependencies, ...devDependencies })
      // A package under another name than its own: `npm:typescript@7.0.2`.
      .map(([name, asked]) => ({ name, wanted: asked.slice(asked.lastIndexOf('@') + 1), there: installed(root, name) }))
      .filter(({ wanted, there }) => wanted !== there)
  );
}

/** What to do about them, in words; undefined when there are none. */
export function sayStale(stale) {
  const [first, ...others] = stale;
  if (!first) return undefined;
  const { name, wanted, there = 'nothing' } = first;
  const more = others.length > 0 ? `, and ${others.length} more` : '';
  return `node_modules is not what package.json asks for: ${name} is ${there}, not ${wanted}${more}. Run \`npm ci\` and try again.`;
}
