import { i18n } from '@lingui/core';
import type { activate } from './language';
import { packed } from './packed';

/** What the academy has at each address; what is not here cannot be fetched. */
const files: Record<string, Record<string, [string]>> = {
  '/first.json': { aaaaaa: ['Learn'] },
  '/screen.json': { bbbbbb: ['Teach'] },
};
const asked: string[] = [];
const tell = (file: string) => (globalThis.academyParts as { push(file: string): unknown }).push(file);

let choose: typeof activate;
beforeAll(async () => {
  globalThis.fetch = (async (file: string) => {
    asked.push(file);
    const words = files[file];
    if (!words) throw new TypeError('No line');
    return { ok: true, json: async () => packed(words) };
  }) as never;
  globalThis.academyParts = ['/first.json'];
  ({ activate: choose } = await import('./language'));
});
beforeEach(() => void asked.splice(0));

const say = (id: string, message: string) => i18n._({ id, message });

describe('English', () => {
  it('is not fetched by who reads Dutch', async () => {
    await choose('nl');
    expect(say('aaaaaa', 'Leren')).toBe('Leren');
    expect(asked).toEqual([]);
  });

  it('comes with the parts that are there when it is chosen, each once', async () => {
    await Promise.all([choose('en'), choose('en')]);
    expect(say('aaaaaa', 'Leren')).toBe('Learn');
    expect([asked, document.documentElement.lang]).toEqual([['/first.json'], 'en']);
  });

  it('is there before a part that comes later goes on', async () => {
    await tell('/screen.json');
    expect([say('bbbbbb', 'Lesgeven'), asked]).toEqual(['Teach', ['/screen.json']]);
  });

  it('is not what the next visit is in because a part came: in another tab Dutch was chosen since', async () => {
    expect(localStorage.getItem('academy-language')).toBe('en');
    localStorage.setItem('academy-language', 'nl');
    await tell('/screen.json');
    expect([i18n.locale, localStorage.getItem('academy-language')]).toEqual(['en', 'nl']);
  });

  it('is Dutch where it cannot be fetched, until another part comes', async () => {
    await tell('/away.json');
    expect(say('cccccc', 'Proeven')).toBe('Proeven');
    files['/away.json'] = { cccccc: ['Try'] };
    await tell('/screen.json');
    expect(say('cccccc', 'Proeven')).toBe('Try');
  });

  it('stays away when Dutch is chosen while it comes', async () => {
    files['/late.json'] = { dddddd: ['Late'] };
    const late = tell('/late.json');
    await choose('nl');
    await late;
    expect([i18n.locale, say('dddddd', 'Laat')]).toEqual(['nl', 'Laat']);
  });
});
