// cspell:ignore iloveyou qwertyuiopas welkomwelkom demolenvanhetdorp
import { ZxcvbnGuesses } from './sessions/guessed-passwords';

const guesses = new ZxcvbnGuesses();

describe('A password that is guessed soon', () => {
  it.each([
    ...['password1234', 'P@ssw0rd2026', 'iloveyou1234', '123456789012', 'qwertyuiopas', 'aaaaaaaaaaaa', 'abcdefghijkl'],
    ...['Wachtwoord2026!', 'welkomwelkom', 'Zomer2026!!!', 'academie12345', 'betatechniek', 'betatechniek1'],
  ])('is one of the commonest, with whatever around it: %s', (password) => {
    expect(guesses.isGuessed(password, [])).toBe(true);
  });

  it.each(['fiets tafel wolk', 'demolenvanhetdorp', 'kr8dQz!pLw2v', '🧪🔭🧲🧬⚗️🧫🔬📐🧮🪐🌋🧊'])(
    'is not any other: %s',
    (password) => {
      expect(guesses.isGuessed(password, [])).toBe(false);
    },
  );

  it('may be one only for who is known by these words', () => {
    expect(guesses.isGuessed('zuurkool-1987', [])).toBe(false);
    expect(guesses.isGuessed('zuurkool-1987', ['zuurkool'])).toBe(true);
  });
});
