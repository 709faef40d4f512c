import { wayBackOf } from './way-back';

describe('The page that someone goes back to', () => {
  it.each(['/', '/leerpad?doel=kiezen#uitleg', '/beheer/lichtlijn/mensen'])('is one here: %s', (path) =>
    expect(wayBackOf(path)).toBe(path),
  );

  it.each([
    ...[undefined, null, '', 'leerpad', 'https://elders.example', '//elders.example', '/\\elders.example'],
    ...['javascript:alert(1)', '/\t/elders.example', '/\n/elders.example', `/${'x'.repeat(2_000)}`],
  ])('is never elsewhere: %j', (path) => expect(wayBackOf(path)).toBeNull());
});
