import fc from 'fast-check';
import { scimPersonFault, toldOf, userKeyOf, type ScimResource } from './scim-person';

const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const resource: fc.Arbitrary<ScimResource> = fc.record({
  ...{ userName: optional(anyText), externalId: optional(anyText), displayName: optional(anyText) },
  name: optional(fc.record({ givenName: optional(anyText), familyName: optional(anyText) })),
  emails: optional(
    fc.array(
      fc.record({
        value: optional(anyText),
        type: optional(fc.constantFrom('work', 'home')),
        primary: optional(fc.boolean()),
      }),
    ),
  ),
  ...{ preferredLanguage: optional(anyText), active: optional(fc.boolean()) },
});

describe('What is told of someone', () => {
  it('is at their primary address, or that of work, or the first, or the name they sign in with', () => {
    const [work, home] = [
      { value: 'W@x.nl', type: 'work' },
      { value: 'h@x.nl', type: 'home' },
    ];
    const address = (emails: ScimResource['emails']) => toldOf({ userName: 'U@x.nl', emails }).email;
    expect(address([home, { ...home, value: 'p@x.nl', primary: true }, work])).toBe('p@x.nl');
    expect(address([home, work])).toBe('w@x.nl');
    expect(address([home])).toBe('h@x.nl');
    expect(address([])).toBe('u@x.nl');
  });

  it('is kept whole or refused with its first fault, whatever it is, and never throws', () => {
    fc.assert(
      fc.property(resource, (one) => {
        const told = toldOf(one);
        if (scimPersonFault(told)) return;
        const { active, email, language, ...texts } = told;
        for (const text of Object.values(texts))
          expect(text === null || (text !== '' && text.length <= 254)).toBe(true);
        expect(email).toBe(email.trim().toLowerCase());
        expect([active, ['nl', 'en'].includes(language)]).toEqual([one.active, true]);
      }),
    );
  });

  it('is of one who is told apart by a name, whatever its letters', () => {
    fc.assert(fc.property(anyText, (name) => expect(userKeyOf(userKeyOf(name))).toBe(userKeyOf(name))));
    expect(userKeyOf(' ADA@School.nl')).toBe(userKeyOf('ada@school.nl'));
  });
});
