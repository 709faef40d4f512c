import { composed } from './composed';

const home = 'https://academie.example';

describe('The page of a mail', () => {
  it('leads to the academy only, whatever a title or a name holds', () => {
    const { html, text } = composed(
      'Iets',
      [`Zie ${home}/leerpad of https://elders.example/x of ${home}.evil.example/`],
      home,
    );
    expect([...html.matchAll(/href="([^"]+)"/g)].map(([, to]) => to)).toEqual([`${home}/leerpad`]);
    expect(text).toContain('https://elders.example/x');
  });

  it('shows signs of its own as what they are', () => {
    const { html } = composed('<b>', [`<script>alert("x")</script> & 'y' ${home}/a"onclick="b`], home);
    expect(html).not.toMatch(/<script|<b>|"onclick/);
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;');
  });
});
