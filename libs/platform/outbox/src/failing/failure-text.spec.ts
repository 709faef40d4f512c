import fc from 'fast-check';
import { failureText } from './failure-text';

const text = (said: string) => failureText(new Error(said));

describe('What is kept of a fault', () => {
  it('names no address of anyone', () => {
    expect(text("550 5.1.1 <marit.de.vries+x@school.nl>: can't deliver")).toBe("550 5.1.1 <…@…>: can't deliver");
    expect(text("'o'brien@school.nl' is not taken")).toBe('…@… is not taken');
    expect(text('connect to smtp://academy:secret@mail.example:25 failed')).not.toMatch(/secret/);
    expect(text('GET https://api.example/people?name=Marit#token')).toBe('GET https://api.example/people');
  });

  it('is what was said, where that names nobody', () => {
    expect(text('connect ECONNREFUSED 127.0.0.1:2525')).toBe('connect ECONNREFUSED 127.0.0.1:2525');
    expect(failureText('a string')).toBe('unknown');
  });

  it('is at most five hundred characters, and never an address, wherever it stands', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.string(), fc.string({ maxLength: 900 }), (address, before, after) => {
        const kept = text(`${before} <${address}> ${after}`);
        expect(kept.length).toBeLessThanOrEqual(500);
        expect(kept).not.toContain(address);
      }),
    );
  });
});
