import { Kept } from './kept';

function asked() {
  const verdicts = new Kept<boolean>(1_000);
  const found: object[] = [];
  const find = (signed: object, finding: () => Promise<boolean> = async () => true) =>
    verdicts.of(signed, () => {
      found.push(signed);
      return finding();
    });
  return { find, found };
}

describe('A verdict on a signature', () => {
  it('is found once, however many ask and whenever', async () => {
    const { find, found } = asked();
    const signed = { name: 'Ada', proof: { proofValue: 'z1' } };
    expect(await Promise.all([find(signed), find({ ...signed }), find(structuredClone(signed))])).toEqual([
      true,
      true,
      true,
    ]);
    expect(await find(signed)).toBe(true);
    expect(found).toHaveLength(1);
  });

  it('is that of what was signed, to the last character', async () => {
    const { find, found } = asked();
    await find({ name: 'Ada' });
    expect(await find({ name: 'Ado' }, async () => false)).toBe(false);
    expect(await find({ name: 'Ado' }, async () => true)).toBe(false);
    expect(found).toHaveLength(2);
  });

  it('that could not be found is looked for again', async () => {
    const { find } = asked();
    await expect(find({ name: 'Ada' }, () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await find({ name: 'Ada' })).toBe(true);
  });

  it('goes when a thousand others were asked for since', async () => {
    const { find, found } = asked();
    await find({ n: -1 });
    for (let n = 0; n < 1_000; n += 1) await find({ n });
    await find({ n: 999 });
    expect(found).toHaveLength(1_001);
    await find({ n: -1 });
    expect(found).toHaveLength(1_002);
  });
});
