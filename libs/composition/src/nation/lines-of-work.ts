/** Lines of work in which the same is learned again: what gives a large academy more competences and other titles. */
export interface LineOfWork {
  readonly key: string;
  readonly nl: string;
  readonly en: string;
}

export const linesOfWork: readonly LineOfWork[] = [
  { key: 'schip', nl: 'de scheepvaart', en: 'shipping' },
  { key: 'zorg', nl: 'de zorg', en: 'health care' },
  { key: 'agro', nl: 'de landbouw', en: 'agriculture' },
  { key: 'bouw', nl: 'de bouw', en: 'construction' },
  { key: 'chip', nl: 'de chipindustrie', en: 'the chip industry' },
  { key: 'lucht', nl: 'de luchtvaart', en: 'aviation' },
  { key: 'water', nl: 'het waterbeheer', en: 'water management' },
  { key: 'spoor', nl: 'het spoor', en: 'railways' },
];
