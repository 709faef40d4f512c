import { changed, emptyDraft, evidenceOf } from './evidence-draft';

const draft = { ...emptyDraft('vak.meten'), competenceId: 'vak.meten', type: 'SELF', level: 3 } as const;

describe('A piece of evidence that is filled in', () => {
  it('loses its level with its competence', () => {
    expect(changed(draft, { competenceId: 'ene.nen' }).level).toBeNull();
    expect(changed(draft, { note: 'Practicum' }).level).toBe(3);
  });

  it('says "not yet" only of oneself', () => {
    const notYet = changed(draft, { level: 0 });
    expect(notYet.level).toBe(0);
    expect(changed(notYet, { type: 'DIPLOMA' }).level).toBeNull();
  });

  it('sends only what belongs to its kind', () => {
    const filled = { ...draft, years: '2,5', validUntil: '2027-01-01', note: '  ' };
    expect(evidenceOf(filled, 'nl')).toMatchObject({ level: 3, validUntil: null, note: null, date: null });
    expect(evidenceOf({ ...filled, type: 'YEARS' }, 'nl')).toMatchObject({ years: 2.5, validUntil: null });
    expect(evidenceOf({ ...filled, type: 'YEARS' }, 'nl')).not.toHaveProperty('level');
    expect(evidenceOf({ ...filled, type: 'CERTIFICATE' }, 'nl')).toMatchObject({ level: 3, validUntil: '2027-01-01' });
  });
});
