const said = (nl: string) => ({ nl, en: `${nl} (en)` });

export const aShare = (facts: object = {}) => ({
  ...{ id: 's-1', kind: 'CERTIFICATE', name: said('Meten'), organisation: 'De Molen', purpose: 'PROOF' },
  until: '2027-05-28',
  ...facts,
});

/** A teacher with a path and a certificate, who works at one organisation. */
export const aSharing = (facts: object = {}) => ({
  shares: [] as object[],
  things: [
    { id: 'p-1', kind: 'PATH', name: said('Leerpad: Waterstof'), purposes: ['DEVELOPMENT', 'MEANS'] },
    { id: 'c-1', kind: 'CERTIFICATE', name: said('Meten'), purposes: ['DEVELOPMENT', 'PROOF'] },
  ],
  places: [{ id: 'molen', name: 'De Molen' }],
  ...{ latest: '2027-11-28', looks: [] as object[] },
  ...facts,
});
