import { believed, piece } from '../testing/profile';
import { byDomain } from './by-domain';

const vak = piece({ id: 'a', competence: { id: 'vak.meten', domainId: 'vak', name: { nl: 'Meten', en: '' } } });
const vakToo = piece({ id: 'b', competence: { id: 'vak.golf', domainId: 'vak', name: { nl: 'Golven', en: '' } } });
const did = piece({ id: 'c', competence: { id: 'did.les', domainId: 'did', name: { nl: 'Lessen', en: '' } } });

describe('Evidence by chapter', () => {
  it('follows the order of the framework, and the alphabet within a chapter', () => {
    const shown = byDomain([vak, did, vakToo], [], ['leeg', 'did', 'vak']);
    expect(shown.map(({ id, competences }) => [id, ...competences.map(({ competence }) => competence.id)])).toEqual([
      ['did', 'did.les'],
      ['vak', 'vak.golf', 'vak.meten'],
    ]);
  });

  it('keeps the pieces of one competence together, with what is believed of it', () => {
    const belief = believed('vak.meten', 2);
    const again = piece({ ...vak, id: 'd' });
    const [domain] = byDomain([vak, again], [belief], ['vak']);
    expect(domain?.competences).toEqual([{ competence: vak.competence, evidence: [vak, again], belief }]);
  });

  it('still shows a chapter that the framework no longer has', () => {
    expect(byDomain([vak], [], ['did']).map(({ id }) => id)).toEqual(['vak']);
  });
});
