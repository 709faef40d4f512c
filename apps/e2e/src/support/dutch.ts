import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the demo academy says in Dutch only: texts without an English twin, each line of a longer one. */
export async function dutchOfDemo(): Promise<string[]> {
  const folder = join(process.cwd(), 'data/demo-academy');
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.json'));
  const found = new Set<string>();
  for (const file of files) collect(JSON.parse(await readFile(join(folder, file), 'utf8')), found);
  return [...found];
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner !== 'string') collect(inner, found);
    else if (name.endsWith('Nl') && !(name.replace(/Nl$/, 'En') in value) && /\p{L}{3}/u.test(inner))
      found.add(inner.trim());
  }
}
