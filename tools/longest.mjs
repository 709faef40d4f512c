// Prints the ten longest files and the ten longest functions, so that nobody has to look for what grows.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const SHOWN = 10;

/** Our own code; tables of columns, migrations and tests are lists, and long without being hard. */
function sources() {
  const all = ['apps', 'libs', 'tools'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true }).map((path) => `${folder}/${path}`),
  );
  const files = all.filter((file) => /\.(ts|tsx|mjs)$/.test(file));
  return files.filter((file) => !/\.(spec|int-spec|e2e)\.|\/migrations\/|\/testing\/|\/generated\//.test(file));
}

function functionsIn(file, text) {
  const found = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lineAt = (position) => source.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body) {
      const [first, last] = [lineAt(node.getStart(source)), lineAt(node.end)];
      found.push({ length: last - first + 1, where: `${file}:${first} ${nameOf(node)}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const nameOf = (node) => node.name?.getText() ?? node.parent?.name?.getText?.() ?? '(without a name)';

const print = (title, entries) => {
  console.log(title);
  const longest = [...entries].sort((a, b) => b.length - a.length).slice(0, SHOWN);
  for (const { length, where } of longest) console.log(`${String(length).padStart(6)}  ${where}`);
};

const files = sources().map((file) => ({ file, text: readFileSync(`${root}${file}`, 'utf8') }));
print(
  'The longest files, in lines',
  files.map(({ file, text }) => ({ length: text.split('\n').length, where: file })),
);
print(
  'The longest functions, in lines',
  files.flatMap(({ file, text }) => functionsIn(file, text)),
);
