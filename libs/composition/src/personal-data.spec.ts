import { i18n, inLanguage } from '@academy/platform/language';
import { incomplete, knownTables, placeOf, registerOf } from '@academy/platform/privacy';
import { tables } from './whole/whole';

const known = knownTables(tables);

describe('What the tables of all contexts say of people', () => {
  it('is complete: whose each row is, and what becomes of it when that person goes', () => {
    expect(incomplete(tables)).toEqual([]);
  });

  it('promises no term of months or years that nothing keeps', () => {
    const promised = inLanguage('nl', () =>
      known.flatMap(({ columns, forgotten, ...table }) =>
        columns
          .map(({ term }) => i18n._(term))
          .filter((term) => /maand|jaar/.test(term) && !term.includes(`${forgotten?.months} maanden`))
          .map((term) => `${placeOf(table)}: ${term}`),
      ),
    );
    expect(promised).toEqual([]);
  });
});

describe('The register of processing', () => {
  const register = inLanguage('nl', () => registerOf(known));

  it.each(known.map((table) => [`${table.context}.${table.tableName}`, table] as const))(
    'has every column of %s, with why, until when, whose, from whom, and what becomes of it',
    (place, { columns }) => {
      const [, section = ''] = register.split(`### ${place}\n`);
      const rows = section
        .split('\n### ')[0]!
        .split('\n')
        .filter((line) => line.startsWith('| '));
      for (const { name } of columns) {
        const [row] = rows.filter((line) => line.startsWith(`| ${name} |`));
        const cells = row?.split(' | ') ?? [];
        expect(cells).toHaveLength(6);
        expect(cells.filter((cell) => cell.replaceAll(/[| ]/g, '') === '')).toEqual([]);
      }
    },
  );

  it('is there in English as well, and another text', () => {
    const english = inLanguage('en', () => registerOf(known));
    expect(english).toContain('Register of processing');
    expect(english.split('\n')).toHaveLength(register.split('\n').length);
  });
});
