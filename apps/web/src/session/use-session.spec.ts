import { safeReturn } from './use-session';

describe('After signing in', () => {
  it.each(['/', '/leerpad?doel=x#stap', '/module/mod-sam-01', '/zoek?q=//evil.example'])(
    'one returns to %s',
    (address) => expect(safeReturn(address)).toBe(address),
  );

  it.each([
    null,
    '',
    'leerpad',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '\t//evil.example',
    '/./\t/evil.example',
    '/.//evil.example',
    '/leerpad/..//evil.example',
    'javascript:alert(1)',
    '/inloggen?terug=/',
    '/account-maken?terug=/account-maken',
    '/leerpad/../inloggen',
  ])('one never leaves by %j', (address) => expect(safeReturn(address)).toBeUndefined());
});
