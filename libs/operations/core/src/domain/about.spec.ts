import fc from 'fast-check';
import { aboutOf } from './about';

describe('What work is about', () => {
  it('is the ids in what was told', () => {
    const told = {
      ...{ enrolmentId: '0197-a', moduleSlug: 'mod-vak-01', place: 3, reason: 'Was er niet' },
      ...{ editionIds: ['ed-1', 'ed-2'], id: 'cert-9', kind: 'LATE' },
    };
    expect(aboutOf(told)).toEqual([
      { what: 'enrolmentId', id: '0197-a' },
      { what: 'moduleSlug', id: 'mod-vak-01' },
      { what: 'editionIds', id: 'ed-1' },
      { what: 'editionIds', id: 'ed-2' },
      { what: 'id', id: 'cert-9' },
    ]);
  });

  it('is nothing that somebody wrote, and no address, whatever it is called', () => {
    expect(
      aboutOf({ name: 'teacher', email: 'marit@school.nl', personId: 'Marit de Vries', nameId: 'm@x.nl' }),
    ).toEqual([]);
  });

  it('is short, and each an id, of whatever was told', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('aId', 'bIds', 'name', 'id'),
          fc.oneof(fc.string(), fc.array(fc.string()), fc.nat()),
        ),
        (told) => {
          const about = aboutOf(told);
          expect(about.length).toBeLessThanOrEqual(12);
          for (const one of about) expect(one.id).toMatch(/^[^\s@A-Z]{1,80}$/);
        },
      ),
    );
  });
});
