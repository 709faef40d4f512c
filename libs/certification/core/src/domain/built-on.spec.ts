import type { Competence } from '@academy/contracts/competences';
import { isBuiltOn, type PlaceSince } from './built-on';

const competence = (id: string, safetyCritical: boolean): [string, Competence] => [
  id,
  { ...{ id, domainId: 'd', nl: id, en: id, maxLevel: 5, halfLifeYears: 8 }, safetyCritical },
];
const competences = new Map([competence('lab.veil', true), competence('vak.sch', false)]);
const awarded = {
  credential: 'labveiligheid',
  outcomes: [
    { competenceId: 'lab.veil', level: 2 },
    { competenceId: 'vak.sch', level: 3 },
  ],
} as const;
const elsewhere: PlaceSince = { moduleSlug: 'other', state: 'enrolled', entryCredential: null, prerequisites: [] };
const builtOn = (place: Partial<PlaceSince>, certificate: typeof awarded | undefined = awarded) =>
  isBuiltOn('lab', certificate, [{ ...elsewhere, ...place }], competences);

describe('On a completed module', () => {
  it.each([
    ['a place in a module that its certificate opens', { entryCredential: 'labveiligheid' }],
    ['one that asks the safety it shows', { prerequisites: [{ competenceId: 'lab.veil', level: 2 }] }],
    ['one that was completed', { entryCredential: 'labveiligheid', state: 'completed' }],
    ['a place in a later edition of itself', { moduleSlug: 'lab', state: 'queued' }],
  ] as const)('is built by %s', (_, place) => {
    expect(builtOn(place)).toBe(true);
  });

  it.each([
    ['a place in a module that asks nothing', {}],
    ['one that asks another credential', { entryCredential: 'vca' }],
    ['one that asks more than it shows', { prerequisites: [{ competenceId: 'lab.veil', level: 3 }] }],
    ['one that asks, as advice, what is not about safety', { prerequisites: [{ competenceId: 'vak.sch', level: 2 }] }],
    ['a later edition of itself that was completed too', { moduleSlug: 'lab', state: 'completed' }],
  ] as const)('is not built by %s', (_, place) => {
    expect(builtOn(place)).toBe(false);
  });

  it('is not built elsewhere while there is no certificate', () => {
    expect(isBuiltOn('lab', undefined, [{ ...elsewhere, entryCredential: 'labveiligheid' }], competences)).toBe(false);
    expect(isBuiltOn('lab', undefined, [{ ...elsewhere, moduleSlug: 'lab' }], competences)).toBe(true);
  });
});
