import { inLanguage } from '@academy/platform/language';
import { impactDraftOf, knownTables, placeOf } from '@academy/platform/privacy';
import { tables } from './whole/whole';

const known = knownTables(tables);
const draft = inLanguage('nl', () => impactDraftOf(known));
const secrets = () => chapter(3).split('### Wat geheim moet blijven')[1]?.split('###')[0];
const chapter = (number: number) => draft.split(/^## /m)[number] ?? '';

describe('The draft of what processing may do to people', () => {
  it('says of every table what is done, why, from whom and until when', () => {
    const rows = chapter(1)
      .split('\n')
      .filter((line) => line.startsWith('| '));
    expect(rows).toHaveLength(known.length + 2);
    for (const row of rows) expect(row.split(' | ').map((cell) => cell.replaceAll(/[| ]/g, ''))).not.toContain('');
  });

  it('has every column by its purpose, and says of what lets someone in, or stays, that it does', () => {
    for (const table of known) {
      for (const { name } of table.columns) expect(chapter(2)).toContain(`${placeOf(table)}.${name}`);
      for (const { name, secret } of table.columns)
        if (secret) expect(secrets()).toMatch(new RegExp(`^- ${placeOf(table)}: .*[(, ]${name}[,)]`, 'm'));
      if (table.erasure !== 'delete') expect(chapter(3)).toContain(`- ${placeOf(table)}: `);
    }
  });

  it('judges nothing: each chapter ends with what a person has to answer', () => {
    for (const number of [1, 2, 3, 4, 5]) expect(chapter(number).trim().split('\n').at(-1)).toMatch(/^- \[ \] .*\?$/);
  });

  it('is there in English as well, and another text', () => {
    const english = inLanguage('en', () => impactDraftOf(known));
    expect(english).toContain('What is done about it');
    expect(english.split('\n')).toHaveLength(draft.split('\n').length);
  });
});
