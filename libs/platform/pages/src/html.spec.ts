// cspell:ignore oneof
import fc from 'fast-check';
import { dataBlock, escape, markup } from './html';

const back: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const read = (markup: string): string => markup.replace(/&(#?\w+);/g, (_, name: string) => back[name] ?? '?');

describe('A text in a page', () => {
  it('stands there as it is, and holds no sign that begins or ends markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = markup`${text}`.toString();
        expect(shown).not.toMatch(/[<>"']/);
        expect(read(shown)).toBe(text);
        expect(escape(text)).toBe(shown);
      }),
    );
  });

  it('is not escaped twice when it is put in a larger piece, and what is not there leaves nothing', () => {
    const items = ['a & b', '<i>'].map((text) => markup`<li>${text}</li>`);
    const list = markup`<ul class="${'x"y'}">
        ${items}
      </ul>
      ${undefined}${3}`;
    expect(list.toString().replace(/\s+(?=<|3)|(?<=>)\s+/g, '')).toBe(
      '<ul class="x&quot;y"><li>a &amp; b</li><li>&lt;i&gt;</li></ul>3',
    );
  });
});

describe('Facts for machines', () => {
  it('are the same once read, and cannot end the element that holds them', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constant('</script><!--<script>\u2028')), (text) => {
        const [, json = ''] = /^<script type="application\/ld\+json" data-told>(.*)<\/script>$/s.exec(
          dataBlock({ name: text }).toString(),
        )!;
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual({ name: text });
      }),
    );
  });
});
