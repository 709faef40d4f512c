import { Gathered } from './gathered';

/** Answers each key with itself, when it is told to; what was asked stands in `asked`. */
function aSource() {
  const asked: (readonly string[])[] = [];
  const answers: (() => void)[] = [];
  const gathered = new Gathered<string, string>((keys) => {
    asked.push(keys);
    return new Promise((resolve, reject) =>
      answers.push(() =>
        keys.includes('broken') ? reject(new Error('broken')) : resolve(new Map(keys.map((key) => [key, key]))),
      ),
    );
  });
  return { asked, answerNext: () => answers.shift()!(), ask: (key: string) => gathered.ask(key) };
}

describe('Questions that are gathered', () => {
  it('are asked at once of whoever is free, and together of whoever is not', async () => {
    const { asked, answerNext, ask } = aSource();
    const ada = ask('ada');
    const [ben, cas, again] = [ask('ben'), ask('cas'), ask('ben')];
    expect(asked).toEqual([['ada']]);
    answerNext();
    expect(await ada).toBe('ada');
    expect(asked).toEqual([['ada'], ['ben', 'cas']]);
    answerNext();
    expect(await Promise.all([ben, cas, again])).toEqual(['ben', 'cas', 'ben']);
  });

  it('are answered by a question that began after them, never by one before', async () => {
    const { asked, answerNext, ask } = aSource();
    const first = ask('ada');
    const second = ask('ada');
    answerNext();
    await first;
    expect(asked).toEqual([['ada'], ['ada']]);
    answerNext();
    expect(await second).toBe('ada');
  });

  it('fail together, and leave nothing behind', async () => {
    const { answerNext, ask } = aSource();
    const broken = ask('broken');
    const next = ask('ada');
    answerNext();
    await expect(broken).rejects.toThrow('broken');
    answerNext();
    expect(await next).toBe('ada');
  });
});
