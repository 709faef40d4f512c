import { readFileSync } from 'node:fs';
import { markup } from './html';
import { pageInShell } from './page-in-shell';
import type { ToldPage } from './told-page';

const shell = readFileSync('apps/web/index.html', 'utf8');
const page: ToldPage = {
  ...{ status: 200, title: 'Meten $& leren', description: 'Van "volt" tot <ampère>' },
  main: markup`<h1>Meten</h1>`,
  data: { '@type': 'Course' },
};
const where = { address: 'https://academie.example/aanbod/m', language: 'nl', named: undefined } as const;
const shown = (given: Partial<ToldPage> = {}, at: object = {}) =>
  pageInShell(shell, { ...page, ...given }, { ...where, ...at });

describe('A page that is told', () => {
  it('is in the frame of the web application, whose scripts it leaves', () => {
    const told = shown();
    expect(told).toMatch(
      /<\/header>\s*<main id="inhoud" class="alb-told [^"]*">[\s\S]*<h1>Meten<\/h1>[\s\S]*<\/main>\s*<\/div>/,
    );
    expect(told).toContain('<script type="module" src="/src/main.tsx"></script>');
    expect(told).not.toContain('Deze academie werkt met JavaScript');
  });

  it('is one whole page, in the head of which stands what is for the head', () => {
    const told = shown();
    expect(told.match(/<\/?(html|head|body)\b/g)).toEqual(['<html', '<head', '</head', '<body', '</body', '</html']);
    const head = told.slice(0, told.indexOf('</head>'));
    for (const part of ['<meta charset', '<title>', 'canonical', 'ld+json', '<noscript><style>'])
      expect(head).toContain(part);
  });

  it('says in its head what it is, and where it is in each language', () => {
    const told = shown();
    for (const part of [
      '<title>Meten $&amp; leren – Academie Bètatechniek</title>',
      'content="Van &quot;volt&quot; tot &lt;ampère&gt;"',
      '<link rel="canonical" href="https://academie.example/aanbod/m"',
      'hreflang="nl" href="https://academie.example/aanbod/m"',
      'hreflang="en" href="https://academie.example/aanbod/m?lang=en"',
      'hreflang="x-default" href="https://academie.example/aanbod/m"',
      '<meta property="og:locale" content="nl_NL"',
      '<script type="application/ld+json" data-told>{"@type":"Course"}</script>',
    ])
      expect(told).toContain(part);
  });

  it('is itself in the language that its address names, and otherwise the page without one', () => {
    const canonical = (told: string) => /rel="canonical" href="([^"]*)"/.exec(told)?.[1];
    expect(canonical(shown({}, { language: 'en' }))).toBe('https://academie.example/aanbod/m');
    const english = shown({}, { language: 'en', named: 'en' });
    expect(canonical(english)).toBe('https://academie.example/aanbod/m?lang=en');
    expect(english).toContain('<html lang="en">');
  });

  it.each([404, 410] as const)('is kept out of what is found when its status is %i', (status) => {
    const told = shown({ status });
    expect(told).toContain('<meta name="robots" content="noindex"');
    expect(told).not.toMatch(/canonical|og:|ld\+json/);
  });

  it('is not made of a page that has another shape', () => {
    expect(() => pageInShell('<html lang="nl"></html>', page, where)).toThrow('The page of the web application has no');
  });
});
