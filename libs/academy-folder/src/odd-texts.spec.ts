import { eachIsOneFault, inFile, inModule, written } from './testing/one-fault';

describe('A text, id or key that cannot be meant is one fault, at its file and place', () => {
  eachIsOneFault([
    [
      'NUL',
      inModule((one) => (one.titleNl = 'Tekst\0uit een PDF')),
      'modules.json [3].titleNl: has U+0000 at sign 6, which does not belong there',
    ],
    [
      'a lone surrogate',
      inModule((one) => (one.titleEn = 'a\uD800')),
      'modules.json [3].titleEn: has U+D800 at sign 2, which does not belong there',
    ],
    [
      'a lone surrogate within a text',
      inFile('content/mod-lab-02.json', (c) => (c.parts[0].bodyMd += ' \uDC00.')),
      /^content\/mod-lab-02\.json parts\[0\]\.bodyMd: has U\+DC00/,
    ],
    [
      'text that was lost before',
      inModule((one) => (one.titleNl = 'B\uFFFDta')),
      /^modules\.json \[3\]\.titleNl: has U\+FFFD/,
    ],
    [
      'a title of 5 MB',
      inModule((one) => (one.titleNl = 'x'.repeat(5_000_000))),
      'modules.json [3].titleNl: is 5000000 signs long, and may be 300',
    ],
    [
      'an id of 5 MB',
      inFile('organisations.json', (all) => all.push({ ...all[0], id: 'x'.repeat(5_000_000) })),
      /^organisations\.json \[\d+\]\.id: "x{80}…" is no id/,
    ],
    [
      'a title that cannot be seen',
      inModule((one) => (one.titleNl = '\u200B')),
      'modules.json [3].titleNl: has nothing in it that can be seen',
    ],
    ['an empty title', inModule((one) => (one.titleNl = '  ')), 'modules.json [3].titleNl: is empty'],
    [
      'a title of two lines',
      inModule((one) => (one.titleNl = 'a\r\nb')),
      /^modules\.json \[3\]\.titleNl: has U\+000A at sign 2/,
    ],
    ['an id outside Latin-1', inModule((one) => (one.id = 'mod-λ')), /^modules\.json \[3\]\.id: "mod-λ" is no id/],
    ['an id with a way out', inModule((one) => (one.id = '../x')), /^modules\.json \[3\]\.id: "\.\.\/x" is no id/],
    [
      'an id with a sign that cannot be seen',
      inModule((one) => (one.id = 'mod\u200B')),
      /^modules\.json \[3\]\.id: "mod\\u\{200b\}" is no id/,
    ],
    [
      'ids that differ in capitals only',
      inFile('organisations.json', (all) => all.push({ ...all[0], id: all[0].id.toUpperCase() })),
      /^organisations\.json \[\d+\]\.id: "ACADEMIE" is also the id of \[0\], but for capitals$/,
    ],
    [
      'a key that is there twice',
      written('modules.json', '"hours": 20,', '"hours": 20, "hours": 21,'),
      /^modules\.json \[\d+\]\.hours: is there twice, again on line \d+$/,
    ],
    [
      'a key that is there twice in another writing',
      written('modules.json', '"hours": 20,', '"hours": 20, "h\\u006furs": 21,'),
      /^modules\.json \[\d+\]\.hours: is there twice/,
    ],
    [
      'a key that objects have themselves',
      written('routes.json', '"assumedEntry": {', '"assumedEntry": {"__proto__": 3,'),
      /^routes\.json \[\d+\]\.assumedEntry\.__proto__: is no key/,
    ],
    [
      'addresses that differ in capitals',
      inFile('accounts.json', (all) => all.push({ ...all[0], id: all[0].id.toUpperCase() })),
      /^accounts\.json \[9\]\.id: ".*" is also the id of \[0\]/,
    ],
  ]);
});
