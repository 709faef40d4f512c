import { appLink, qrSquare } from './app-link';

describe('The link for an app', () => {
  it('names the academy and whose it is, and holds the secret', () => {
    const link = new URL(appLink('AAAABBBB22223333', 'ada+b@voorbeeld.nl'));
    expect(link.href).toMatch(/^otpauth:\/\/totp\//);
    expect(link.href).not.toContain('+');
    expect(decodeURIComponent(link.pathname)).toMatch(/\/ada\+b@voorbeeld\.nl$/);
    expect(Object.fromEntries(link.searchParams)).toEqual({
      ...{ secret: 'AAAABBBB22223333', issuer: 'Academie Leraren Bètatechniek' },
    });
  });

  it('is drawn as a square, with its three corners', () => {
    const { size, path } = qrSquare(appLink('AAAABBBB22223333'.repeat(2), 'ada@voorbeeld.nl'));
    expect(size).toBeGreaterThanOrEqual(21);
    for (const corner of ['M0 0h', `M${size - 1} 0h`, `M0 ${size - 1}h`]) expect(path).toContain(corner);
    expect(path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
  });
});
