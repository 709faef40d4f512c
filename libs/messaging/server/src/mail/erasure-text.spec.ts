import { erasureText } from './erasure-text';

const about = { name: 'Ada', home: 'https://academie.example' };

describe('A mail about erasing', () => {
  it.each(['asked', 'taken-back'] as const)('that was %s says the same in both languages, and where to go', (move) => {
    const [dutch, english] = (['nl', 'en'] as const).map((language) =>
      erasureText({ move, erasedOn: '2026-12-12' }, { ...about, language }),
    );
    expect(dutch?.text.split('\n\n')).toHaveLength(english?.text.split('\n\n').length ?? 0);
    expect(dutch?.subject).not.toBe(english?.subject);
    for (const mail of [dutch, english]) {
      expect(mail?.text).toContain('https://academie.example/mijn-gegevens');
      expect(`${mail?.subject}${mail?.text}`).not.toMatch(/undefined|null|[{}]/);
    }
  });

  it('names the day on which everything goes', () => {
    const { subject } = erasureText({ move: 'asked', erasedOn: '2026-12-12' }, { ...about, language: 'nl' });
    expect(subject).toMatch(/12 december/);
  });
});
