import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { MyDataScreen } from './my-data-screen';

const said = (nl: string) => ({ nl, en: `${nl} (en)` });
const thing = (facts: object = {}) => ({
  ...{ what: said('Je account'), purposes: [said('inloggen')], terms: [said('zolang je account bestaat')] },
  ...{ from: ['THEMSELVES'], onErasure: 'GOES', staysWhy: null, count: 1 },
  ...facts,
});
const data = (...things: object[]) => ({ myData: { topics: [{ name: said('Account'), things }] } });

/** What a request for a file comes to; all else is asked as always. */
function answeringFiles(answers: Answers, file: () => Promise<Partial<Response>>) {
  const academy = answering(answers);
  const ask = globalThis.fetch;
  globalThis.fetch = ((address: string, init?: RequestInit) =>
    address.startsWith('/api/') ? file() : ask(address, init)) as typeof fetch;
  return academy;
}

/** Nothing was asked to be erased. */
const erasing = {
  ...{ asked: null, daysToReconsider: 14 },
  stakes: { seats: [], queues: [], openObjections: 0, certificates: 0, ownedAlone: [] },
};

const open = (answers: Answers = { MyData: data(thing()) }, file?: () => Promise<Partial<Response>>) => {
  const all = { MyErasure: { myErasure: erasing }, MySharing: { mySharing: null }, ...answers };
  if (file) answeringFiles(all, file);
  else answering(all);
  renderUi(<MyDataScreen />);
};

describe('What the academy keeps about someone', () => {
  it('is told with why, from whom, until when, and what becomes of it', async () => {
    const stays = { onErasure: 'STAYS_NAMELESS', staysWhy: said('plaatsen moeten kloppen'), count: 0 };
    open({ MyData: data(thing(), thing({ what: said('Inschrijvingen'), from: ['ACADEMY', 'OTHERS'], ...stays })) });
    const cardOf = async (name: string) => (await screen.findByText(name)).closest('li');
    const [account, enrolments] = [await cardOf('Je account'), await cardOf('Inschrijvingen')];
    expect(account!.textContent).toMatch(/Je account.*nu 1 keer.*inloggen.*van jou.*zolang je account bestaat.*gaat het weg/);
    expect(enrolments!.textContent).toMatch(/nu niets.*van de academie, van anderen.*zonder jou: plaatsen moeten kloppen/);
    await expectAccessible();
  });

  it('can be asked again when it could not be told', async () => {
    open({ MyData: new Error('away') });
    expect(await screen.findByRole('button', { name: 'Probeer opnieuw' })).toBeTruthy();
  });
});

describe('The file with everything', () => {
  const press = async () =>
    userEvent.click(await screen.findByRole('button', { name: 'Download mijn gegevens' }));
  beforeAll(() => {
    URL.createObjectURL = () => 'blob:made';
    URL.revokeObjectURL = () => undefined;
  });

  it('is saved by the browser once it was made', async () => {
    const saved: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(`${this.download} ${this.href}`);
    };
    open(undefined, async () => ({ ok: true, blob: async () => new Blob(['zip']) }));
    await press();
    expect(await screen.findByText('Je bestand is klaar')).toBeTruthy();
    expect(saved).toEqual(['mijn-gegevens.zip blob:made']);
    HTMLAnchorElement.prototype.click = click;
  });

  it('shows that it is being made, and is asked for once', async () => {
    let times = 0;
    open(undefined, () => {
      times += 1;
      return new Promise(() => undefined);
    });
    await press();
    await userEvent.click(await screen.findByRole('button', { name: 'Je bestand wordt gemaakt…' }));
    expect(times).toBe(1);
  });

  it.each([
    [503, /heel druk/],
    [429, /heel veel/],
    [409, /iemand anders ingelogd/],
    [500, /iets mis/],
  ])('says why it could not be made: %s', async (status, words) => {
    open(undefined, async () => ({ ok: false, status }));
    await press();
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
  });
});
