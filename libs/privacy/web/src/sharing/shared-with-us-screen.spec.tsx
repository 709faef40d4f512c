import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { SharedWithUsScreen } from './shared-with-us-screen';
import { aShare } from './testing/sharing';

const open = (answers: Answers) => {
  const academy = answering(answers);
  renderUi(<SharedWithUsScreen />);
  return academy;
};
const shared = {
  sharedWithUs: [
    { personId: 't-1', person: 'Marit', share: aShare() },
    { personId: 't-2', person: 'Ada', share: aShare({ id: 's-2' }) },
  ],
};
const said = (nl: string) => ({ nl, en: `${nl} (en)` });
const fact = (name: string, value: string) => ({ name: said(name), value: said(value) });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('What is shared with an organisation', () => {
  it('is told by person, with for what and until when, and is not open yet', async () => {
    const { asked } = open({ SharedWithUs: shared });
    expect(await screen.findByRole('heading', { name: 'Marit' })).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Ada',
      'Marit',
    ]);
    const [row] = screen.getAllByRole('listitem');
    expect(row!.textContent).toMatch(/Meten.*Laten zien wat iemand kan · tot en met 28 mei 2027/);
    expect(asked.map(({ operation }) => operation)).toEqual(['SharedWithUs']);
    await expectAccessible();
  });

  it('tells two people of one name apart', async () => {
    const namesakes = shared.sharedWithUs.map((one) => ({ ...one, person: 'Marit' }));
    open({ SharedWithUs: { sharedWithUs: namesakes } });
    expect(await screen.findAllByRole('heading', { name: 'Marit', level: 2 })).toHaveLength(2);
  });

  it('is opened by a press, as it is now, with where it can be checked', async () => {
    const facts = [fact('Veiligheid', 'zelfstandig (bewezen)'), fact('Veiligheid', 'gevorderd (genoemd)')];
    const opened = { __typename: 'SharedOpened', person: 'Marit', name: said('Meten'), facts, page: '/c/abc' };
    open({ SharedWithUs: shared, OpenShared: { openShared: opened } });
    await press('Bekijk: Meten van Marit');
    const dialog = within(await screen.findByRole('dialog', { name: 'Meten' }));
    expect(dialog.getByText('zelfstandig (bewezen), gevorderd (genoemd)')).toBeTruthy();
    expect(dialog.getByRole('link', { name: 'Controleer dit certificaat' }).getAttribute('href')).toBe('/c/abc');
    await expectAccessible();
  });

  it('says so where it was stopped meanwhile, and shows what there is then', async () => {
    const { asked } = open({ SharedWithUs: shared, OpenShared: { openShared: { __typename: 'NotShared' } } });
    await press('Bekijk: Meten van Marit');
    const dialog = within(await screen.findByRole('dialog'));
    expect((await dialog.findByRole('alert')).textContent).toMatch(/niet meer, met je gedeeld/);
    await userEvent.click(dialog.getByRole('button', { name: 'Sluit' }));
    expect(asked.filter(({ operation }) => operation === 'SharedWithUs')).toHaveLength(2);
  });

  it('can be opened again where that failed', async () => {
    open({ SharedWithUs: shared, OpenShared: new Error('away') });
    await press('Bekijk: Meten van Marit');
    expect(await within(await screen.findByRole('dialog')).findByRole('alert')).toBeTruthy();
  });

  it.each([[[]], [null]])('is nothing at first: teachers decide that themselves (%j)', async (sharedWithUs) => {
    open({ SharedWithUs: { sharedWithUs } });
    expect(await screen.findByText('Er wordt niets met jullie gedeeld')).toBeTruthy();
    expect(screen.getByText(/^Mensen bepalen zelf/)).toBeTruthy();
    await expectAccessible();
  });
});
