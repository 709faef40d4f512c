/** @jest-environment jsdom */
// cspell:ignore oneof
import type { Day } from '@academy/kernel';
import { inLanguage } from '@academy/platform/language';
import { pageInShell } from '@academy/platform/pages';
import fc from 'fast-check';
import { courseData, courseDescription } from './course-data';
import { moduleHtml, type ModuleFound } from './module-html';

/** What is used here of a browser's own reading of a page. */
interface Read {
  readonly title: string;
  querySelector(what: string): Element;
  querySelectorAll(what: string): ArrayLike<Element> & Iterable<Element>;
}
interface Element {
  readonly textContent: string;
  readonly tagName: string;
  readonly attributes: Iterable<{ readonly name: string }>;
  getAttribute(name: string): string | null;
}
declare const DOMParser: new () => { parseFromString(text: string, type: 'text/html'): Read };

const today = '2026-11-28' as Day;

/** A module in which each text that its publisher wrote is this one. */
const moduleOf = (text: string, more: object = {}): ModuleFound =>
  ({
    module: {
      ...{ slug: 'mod-a', offered: true, selfPaced: false },
      organisation: { id: 'org', name: text, type: text, city: text, descriptionNl: text },
      version: {
        hasContent: false,
        facts: {
          ...{ titleNl: text, titleEn: text, summaryNl: text, programmeNl: [text], hours: 7.5, contactHours: 4 },
          ...{ form: 'onsite', location: { city: text }, languages: ['nl'], sectors: ['vo'], validMonths: 24 },
          outcomes: [{ competenceId: 'c', from: 1, to: 3 }],
          prerequisites: [{ competenceId: 'c', level: 2 }],
          entryCredential: text,
        },
      },
      ...more,
    },
    ahead: [{ id: 'e', start: '2027-02-08', closesOn: '2027-02-01' }],
    places: new Map([['e', { seats: 12, free: 3, waiting: 0 }]]),
    framework: {
      competences: new Map([['c', { nl: text, en: text }]]),
      levels: [1, 2, 3].map((level) => ({ level, nl: text, en: text })),
    },
    today,
  }) as unknown as ModuleFound;

const shell = `<!doctype html><html lang="nl"><head><meta name="description" content=""><title></title></head>
<body><div id="root"><header></header></div><noscript></noscript></body></html>`;

function read(found: ModuleFound, language: 'nl' | 'en' = 'nl'): Read {
  return inLanguage(language, () => {
    const description = courseDescription(found, 'form');
    const page = {
      ...{ status: 200 as const, title: found.module.version.facts.titleNl, description },
      main: moduleHtml(found),
      data: courseData(found, description, 'https://academie.example'),
    };
    const where = { address: 'https://academie.example/aanbod/mod-a', language, named: undefined };
    return new DOMParser().parseFromString(pageInShell(shell, page, where), 'text/html');
  });
}

const naughty = [
  '</title><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</script><script>alert(1)</script>',
  '<!-- <script> -->',
  '${7*7} $& $1 {{x}}',
  '&lt;b&gt; &amp; é',
  'javascript:alert(1)',
];
const texts = fc.oneof(fc.constantFrom(...naughty), fc.string({ minLength: 1, unit: 'grapheme' }));
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('The page of a module', () => {
  it('shows every text of its publisher as text, whatever is in it', () => {
    const plain = [...read(moduleOf('text')).querySelectorAll('*')].map(({ tagName }) => tagName);
    fc.assert(
      fc.property(texts, (text) => {
        const page = read(moduleOf(text));
        const all = [...page.querySelectorAll('*')];
        expect(all.map(({ tagName }) => tagName)).toEqual(plain);
        expect(all.flatMap(({ attributes }) => [...attributes].filter(({ name }) => name.startsWith('on')))).toEqual(
          [],
        );
        expect(squeezed(page.title)).toBe(squeezed(`${text} – Academie Bètatechniek`));
        expect(page.querySelectorAll('head > link, head > meta[property], head > script').length).toBe(11);
        expect(squeezed(page.querySelector('h1').textContent)).toBe(squeezed(text));
        expect(squeezed(page.querySelector('main').textContent)).toContain(squeezed(text));
        expect(page.querySelector('meta[name="description"]').getAttribute('content')).toBe(text);
        const data = JSON.parse(page.querySelector('script').textContent) as { name: string; teaches: string[] };
        expect([data.name, data.teaches]).toEqual([text, [text]]);
      }),
    );
  });

  it('says what someone chooses by', () => {
    const words = squeezed(read(moduleOf('Lassen')).querySelector('main').textContent);
    for (const part of [
      'Van ‘Lassen’ naar ‘Lassen’',
      'Minstens ‘Lassen’',
      '7,5 uur',
      'Op locatie',
      'Nog 3 van 12 plekken',
      '24 maanden geldig',
      'Inschrijven kan tot en met 1 februari 2027.',
      'Maak een account en zie wat je kunt overslaan',
    ])
      expect(words).toContain(part);
  });

  it('marks what there is in Dutch alone for who reads English', () => {
    const page = read(moduleOf('Lassen'), 'en');
    expect([...page.querySelectorAll('[lang="nl"]')].length).toBeGreaterThan(2);
    expect(squeezed(page.querySelector('main').textContent)).toContain('3 of 12 seats left');
    expect(squeezed(page.querySelector('main').textContent)).toContain('valid for 24 months');
  });

  it('says of one that is retired that it is, and leads to the offer', () => {
    const page = read(moduleOf('Lassen', { offered: false }));
    const words = squeezed(page.querySelector('main').textContent);
    expect(words).toContain('Deze module wordt niet meer gegeven');
    expect(words).not.toContain('Maak een account');
  });
});

describe('What machines read of a module', () => {
  const data = (more: object = {}) =>
    inLanguage('nl', () => courseData(moduleOf('Lassen', more), 'Over lassen', 'https://academie.example'));

  it('is a course of schema.org, with each run', () => {
    expect(data()).toMatchObject({
      ...{ '@context': 'https://schema.org', '@type': 'Course', name: 'Lassen', description: 'Over lassen' },
      url: 'https://academie.example/aanbod/mod-a',
      provider: { '@type': 'Organization', name: 'Lassen', url: 'https://academie.example/organisaties/org' },
      hasCourseInstance: [
        {
          ...{ '@type': 'CourseInstance', courseMode: 'Onsite', startDate: '2027-02-08', courseWorkload: 'PT7H30M' },
          location: { '@type': 'Place', name: 'Lassen' },
        },
      ],
    });
  });

  it('has one run without a day when it is begun on any day', () => {
    expect(data({ selfPaced: true })).toMatchObject({ hasCourseInstance: [{ '@type': 'CourseInstance' }] });
  });
});
