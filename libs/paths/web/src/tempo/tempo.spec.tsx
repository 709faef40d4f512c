import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { path } from '../path/testing/path';
import { TempoCard } from './tempo-card';
import { inputBefore, inputOf } from './tempo-draft';
import { adjustments, change, moduleNamed, schedule } from './testing/tempo';

const tempo = (given: { adjustments?: object; schedule?: object } = {}) => ({
  myPath: { adjustments: adjustments(given.adjustments), schedule: schedule(given.schedule) },
});
const preview = (given: object = {}) => ({
  previewAdjustment: { __typename: 'AdjustmentPreview', change: change(given) },
});
const refused = (problem: string) => ({ __typename: 'InvalidInput', faults: [{ field: 'hoursBudget', problem }] });
const adjusted = (before: object = {}, now: object = {}) => ({
  adjustPath: {
    __typename: 'PathAdjusted',
    path: { ...path(), computedAt: 'later', adjustments: adjustments(now), schedule: schedule() },
    before: adjustments(before),
    modulesBefore: ['basis', 'vervolg'],
  },
});

function open(answers: Answers = {}) {
  const academy = answering({ MyTempo: tempo(), PreviewAdjustment: preview(), ...answers });
  return { ...academy, ...renderUi(<TempoCard computedAt="now" />) };
}

const slideTo = async (value: number) =>
  fireEvent.change(await screen.findByRole('slider', { name: 'Uren per week' }), { target: { value } });

describe('The tempo of a path', () => {
  it('says when the path is done, and when each step is followed', async () => {
    open();
    expect(await screen.findByText('13 maart 2099', { selector: 'time' })).toBeTruthy();
    const steps = screen.getByRole('list', { name: 'Stappen met hun dagen', hidden: true });
    expect(within(steps).getByText(/9 februari 2099 – 20 februari 2099/)).toBeTruthy();
    await expectAccessible();
  });

  it('has the load of each week and each term as a table beside the bars', async () => {
    open();
    const weeks = await screen.findByRole('table', { name: 'Per week met werk', hidden: true });
    expect(within(weeks).getAllByRole('row', { hidden: true })).toHaveLength(3);
    expect(within(weeks).getByText('8 uur bijeenkomst, boven je tempo')).toBeTruthy();
    const terms = screen.getByRole('table', { name: 'Per periode', hidden: true });
    expect(within(terms).getByText(/Tot de voorjaarsvakantie/)).toBeTruthy();
  });

  it('tells what has no date and which shorter path the dates stand in the way of', async () => {
    const unscheduled = [{ reason: 'NO_EDITION_IN_TIME', module: moduleNamed('stage'), waitsFor: [] }];
    open({ MyTempo: tempo({ schedule: { unscheduled, setAside: [moduleNamed('kort')] } }) });
    expect(await screen.findByText('Voor deze stappen vonden we geen datum: Module stage.')).toBeTruthy();
    expect(screen.getByText(/De stappen met een datum zijn klaar op/)).toBeTruthy();
    expect(screen.getByText(/Deze modules geven een korter pad.*Module kort/)).toBeTruthy();
    await expectAccessible();
  });

  it('says until when the holidays are known', async () => {
    const notes = [{ code: 'HOLIDAYS_UNKNOWN', day: '2099-08-20', module: null }];
    open({ MyTempo: tempo({ schedule: { notes } }) });
    expect(await screen.findByText(/Na 20 augustus 2099 kennen we de vakanties nog niet/)).toBeTruthy();
  });

  it('can be asked for again when it did not come', async () => {
    let answers = 0;
    open({
      MyTempo: () => {
        answers += 1;
        return answers === 1 ? undefined : tempo();
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: /opnieuw/i }));
    expect(await screen.findByRole('heading', { name: 'Jouw tempo' })).toBeTruthy();
  });
});

describe('Changing the tempo', () => {
  it('shows the price in hours and days, and the end follows, before anything is changed', async () => {
    const { asked } = open();
    await slideTo(6);
    expect(await screen.findByText('12 dagen eerder klaar')).toBeTruthy();
    expect(screen.getByText('Evenveel uren')).toBeTruthy();
    expect(screen.getByText('1 maart 2099', { selector: 'time' })).toBeTruthy();
    expect(asked.at(-1)).toEqual({ operation: 'PreviewAdjustment', variables: { input: { hoursPerWeek: 6 } } });
    expect(asked.some(({ operation }) => operation === 'AdjustPath')).toBe(false);
    await expectAccessible();
  });

  it('is taken over by one press, and taken back by another, with the modules of before', async () => {
    const { asked } = open({ AdjustPath: adjusted({ banned: ['x'] }, { hoursPerWeek: 6 }) });
    await slideTo(6);
    const apply = await screen.findByRole('button', { name: 'Pas mijn leerpad aan' });
    await waitFor(() => expect(apply).toHaveProperty('disabled', false));
    await userEvent.click(apply);
    await userEvent.click(await screen.findByRole('button', { name: 'Maak mijn laatste wijziging ongedaan' }));
    await waitFor(() => expect(asked.filter(({ operation }) => operation === 'AdjustPath')).toHaveLength(2));
    expect(asked.filter(({ operation }) => operation === 'AdjustPath').map(({ variables }) => variables.input)).toEqual(
      [{ hoursPerWeek: 6, basis: 'b1' }, inputBefore(adjustments({ banned: ['x'] }), ['basis', 'vervolg'])],
    );
    await waitFor(() => expect(screen.queryByRole('button', { name: /ongedaan/ })).toBeNull());
  });

  it('takes back everything that was changed, with its price first', async () => {
    const { asked } = open({ MyTempo: tempo({ adjustments: { banned: ['x'] } }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Haal al mijn aanpassingen weg' }));
    expect(await screen.findByText('12 dagen eerder klaar')).toBeTruthy();
    expect(asked.at(-1)?.variables).toEqual({ input: adjustments() });
  });

  it('has nothing to take back where nothing was changed', async () => {
    open();
    await screen.findByRole('slider');
    expect(screen.queryByRole('button', { name: 'Haal al mijn aanpassingen weg' })).toBeNull();
  });

  it('can be left as it was', async () => {
    const { asked } = open();
    await slideTo(6);
    await userEvent.click(await screen.findByRole('button', { name: 'Laat het zo' }));
    expect(screen.getByRole('slider')).toHaveProperty('value', '3');
    expect(screen.queryByRole('button', { name: 'Pas mijn leerpad aan' })).toBeNull();
    expect(asked.some(({ operation }) => operation === 'AdjustPath')).toBe(false);
  });

  it('names the modules that come and go, and what no longer fits', async () => {
    const [adds, drops] = [[moduleNamed('nieuw')], [moduleNamed('oud')]];
    open({ PreviewAdjustment: preview({ kind: 'OVER_BUDGET', deltaHours: 4, deltaDays: 1, adds, drops }) });
    await userEvent.click(await screen.findByRole('checkbox', { name: /Alleen wat bijna zeker is/ }));
    expect(await screen.findByText('4 uur meer')).toBeTruthy();
    expect(screen.getByText('1 dag later klaar')).toBeTruthy();
    expect(screen.getByText('Nieuw: Module nieuw')).toBeTruthy();
    expect(screen.getByText('Vervalt: Module oud')).toBeTruthy();
    expect(screen.getByText(/Je hele doel past dan niet in je uren/)).toBeTruthy();
  });

  it('moves a step to another edition that fits, and never one with a seat', async () => {
    const { asked } = open({ MyTempo: tempo({ adjustments: { editions: [{ moduleSlug: 'x', editionId: 'x1' }] } }) });
    await userEvent.click(await screen.findByText('Wanneer volg je wat?'));
    const start = screen.getByRole('combobox', { name: 'Start van Module vervolg' });
    expect(
      within(start)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['2 maart 2099', '4 mei 2099']);
    expect(screen.queryByRole('combobox', { name: 'Start van Module basis' })).toBeNull();
    await userEvent.selectOptions(start, 'v3');
    expect(await screen.findByText('12 dagen eerder klaar')).toBeTruthy();
    const editions = [
      { moduleSlug: 'x', editionId: 'x1' },
      { moduleSlug: 'vervolg', editionId: 'v3' },
    ];
    expect(asked.at(-1)?.variables).toEqual({ input: { editions } });
  });

  it('tells a budget of zero what would be right, and keeps it from being applied', async () => {
    open({ PreviewAdjustment: { previewAdjustment: refused('BudgetOutOfRange') } });
    await userEvent.type(await screen.findByRole('textbox', { name: 'Dit jaar heb ik' }), '0');
    expect((await screen.findByRole('alert')).textContent).toContain('meer dan 0');
    expect(screen.getByRole('button', { name: 'Pas mijn leerpad aan' })).toHaveProperty('disabled', true);
    await expectAccessible();
  });

  it('asks nothing while what is typed is no number', async () => {
    const { asked } = open();
    await userEvent.type(await screen.findByRole('textbox', { name: 'Dit jaar heb ik' }), 'veel');
    expect(await screen.findByText('Vul een getal in, zoals 40 of 1200.')).toBeTruthy();
    expect(asked.some(({ operation }) => operation === 'PreviewAdjustment')).toBe(false);
  });
});

describe('The calendar', () => {
  it('is given as a file', async () => {
    const files: Blob[] = [];
    const create = (file: Blob) => `blob:${files.push(file)}`;
    Object.assign(URL, { createObjectURL: create, revokeObjectURL: () => undefined });
    const names: string[] = [];
    const press = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    try {
      const calendarFile = { nl: 'BEGIN:VCALENDAR', en: '' };
      open({ MyPathCalendar: { myPath: { schedule: { calendarFile } } } });
      await userEvent.click(await screen.findByRole('button', { name: 'Zet in mijn agenda (.ics)' }));
      await waitFor(() => expect(names).toEqual(['leerpad.ics']));
      expect(files[0]).toMatchObject({ type: 'text/calendar;charset=utf-8', size: 15 });
    } finally {
      HTMLAnchorElement.prototype.click = press;
    }
  });
});

describe('A change of the tempo', () => {
  it('says nothing where all is as it was', () => {
    const kept = adjustments({ hoursBudget: 40, hoursPerWeek: 3, region: 'NORTH' });
    expect(
      inputOf({ hoursBudget: '40,0', hoursPerWeek: 3, region: 'NORTH', onlyProven: false }, kept, 'nl'),
    ).toBeUndefined();
    expect(inputOf({ hoursBudget: '', region: '' }, kept, 'nl')).toEqual({ hoursBudget: null, region: null });
  });
});
