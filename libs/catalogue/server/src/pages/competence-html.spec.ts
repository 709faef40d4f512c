/** @jest-environment node */
// cspell:ignore oneof
import { describedCompetence } from '@academy/competences/core';
import type { Competence, Framework } from '@academy/contracts/competences';
import { inLanguage } from '@academy/platform/language';
import fc from 'fast-check';
import type { ModuleView } from '../postgres/snapshot';
import { leadingTo } from '../postgres/leading-to';
import { competenceHtml, termData, type CompetenceFound } from './competence-html';

/** A framework in which each text is this one. */
function found(text: string, more: Partial<Competence> = {}): CompetenceFound {
  const plain = { domainId: 'lab', nl: text, en: text, maxLevel: 3, halfLifeYears: 5, safetyCritical: false } as const;
  const framework: Framework = {
    version: text,
    levels: ([1, 2, 3] as const).map((level) => ({ level, nl: text, en: text, descNl: text, descEn: text })),
    domains: [{ id: 'lab', nl: text, en: text, anchors: [{ level: 1, nl: text }] }],
    competences: new Map([
      ['a', { ...plain, id: 'a', ...more }],
      ['b', { ...plain, id: 'b', needs: [{ competenceId: 'a', level: 2 }] }],
    ]),
  };
  const module = (slug: string, to: number, hours: number) =>
    ({
      ...{ slug, organisation: { name: text } },
      version: { facts: { titleNl: text, titleEn: text, hours, outcomes: [{ competenceId: 'a', from: 0, to }] } },
    }) as unknown as ModuleView;
  const modules = [module('short', 2, 4), module('far', 3, 40), module('long', 2, 8)];
  const leading = leadingTo('a', { modules: new Map(modules.map((one) => [one.slug, one])) });
  return { described: describedCompetence(framework, 'a')!, framework, leading };
}

const html = (given: CompetenceFound, language: 'nl' | 'en' = 'nl') =>
  inLanguage(language, () => competenceHtml(given).toString());
const tags = (markup: string) => markup.match(/<[^>]*>/g);

describe('The page of a competence that is told', () => {
  it('shows every text as text, whatever is in it', () => {
    const plain = tags(html(found('text')));
    const naughty = fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '&lt;b&gt;',
      "' x='",
    );
    fc.assert(
      fc.property(fc.oneof(naughty, fc.string({ minLength: 1, unit: 'grapheme' })), (text) => {
        expect(tags(html(found(text)))).toEqual(plain);
      }),
    );
  });

  it('names the modules that lead there, the furthest first, and of equals the shortest', () => {
    const order = [...html(found('Meten')).matchAll(/href="\/aanbod\/(\w+)"/g)].map(([, slug]) => slug);
    expect(order).toEqual(['far', 'short', 'long']);
  });

  it('leads to what is built on it, and to the same elsewhere', () => {
    const uri = 'https://voorbeeld.invalid/meten?a=1&b=2';
    const page = html(found('Meten', { references: [{ framework: 'ESCO', uri }] }));
    expect(page).toContain('<a href="/competenties/b">Meten</a>: Minstens ‘Meten’');
    expect(page).toContain('href="https://voorbeeld.invalid/meten?a=1&amp;b=2"');
    expect(
      inLanguage('nl', () => termData(found('Meten'), '/competenties/a', 'https://academie.example')),
    ).toMatchObject({ '@type': 'DefinedTerm', termCode: 'a', url: 'https://academie.example/competenties/a' });
  });

  it('marks what there is in Dutch alone for who reads English, and says what there is in English', () => {
    expect(html(found('Meten'), 'en')).toContain('<p lang="nl">Meten</p>');
    const both = found('Meten', { anchors: [{ level: 2, nl: 'Je meet', en: 'You measure' }] });
    expect(html(both, 'en')).toContain('<p>You measure</p>');
    expect(html(both, 'nl')).toContain('<p>Je meet</p>');
  });

  it('says that only a credential proves what is about safety, and for how long', () => {
    const page = html(found('Lassen', { safetyCritical: true, certificateValidityMonths: 12 }));
    expect(page).toContain('Alleen een geldig certificaat bewijst een niveau');
    expect(page).toContain('12 maanden geldig');
  });
});
