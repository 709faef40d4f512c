import fc from 'fast-check';
import { scimFilterAttributes, scimFilterOf } from './scim-filter';

const text = fc.string({ maxLength: 200, unit: 'grapheme' }).filter((one) => !/[\p{Cc}\p{Cs}]/u.test(one));

describe('A filter', () => {
  it('is read as it is written, whatever the text in it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...scimFilterAttributes), text, (attribute, value) => {
        expect(scimFilterOf(`${attribute} eq ${JSON.stringify(value)}`)).toEqual({ attribute, value });
      }),
    );
  });

  it('may be written with whichever letters, and with the schema', () => {
    for (const filter of ['USERNAME EQ "a"', 'urn:ietf:params:scim:schemas:core:2.0:User:userName eq "a"'])
      expect(scimFilterOf(filter)).toEqual({ attribute: 'userName', value: 'a' });
    expect(scimFilterOf('emails[type eq "work"].value eq "a"')).toEqual({ attribute: 'emails.value', value: 'a' });
  });

  it('that asks for more, or that nobody can read, is none', () => {
    for (const filter of [
      '',
      'userName',
      'userName eq a',
      'userName sw "a"',
      'userName eq "a" or userName eq "b"',
      'active eq true',
      'password eq "a"',
      'userName eq "a',
      `userName eq "${'\\a'.repeat(400)}`,
      'userName eq "\\u0000"',
    ])
      expect(scimFilterOf(filter)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (any) => void scimFilterOf(any)));
  });
});
