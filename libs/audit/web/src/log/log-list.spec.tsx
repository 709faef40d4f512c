import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { OwnLogScreen } from './own-log-screen';
import { WholeLogScreen } from './whole-log-screen';

const entry = (number: number, facts: object = {}) => ({
  ...{ number, at: '2026-11-28T09:30:00.000Z', kind: 'ROLE_GIVEN', by: 'Petra', byItself: false, whom: 'Marit' },
  ...{ organisation: 'Lichtlijn', role: 'TRAINER', moduleTitle: null, certificateSerial: null, reason: null },
  ...facts,
});
const page = (entries: object[], endCursor: string | null = null) => ({
  edges: entries.map((node) => ({ node })),
  pageInfo: { endCursor, hasNextPage: endCursor !== null },
});

const open = (answers: Answers, ui = <OwnLogScreen />) => {
  const academy = answering(answers);
  renderUi(ui);
  return academy;
};

describe('What was done about someone', () => {
  it('is said with who did it, when and why', async () => {
    const title = { nl: 'Lassen', en: 'Welding' };
    const taken = { kind: 'SIGN_OFF_TAKEN_BACK', role: null, moduleTitle: title, reason: 'Was er niet' };
    const awarded = { kind: 'CERTIFICATE_AWARDED', by: null, byItself: true, certificateSerial: 'q3Zt' };
    open({ MyAudit: { myAudit: page([entry(3, taken), entry(2, awarded), entry(1)]) } });
    const list = await screen.findByRole('list', { name: 'Wat er is gedaan, het nieuwste eerst' });
    const [first, second, third] = within(list).getAllByRole('listitem');
    expect(first!.textContent).toMatch(/Aftekening teruggenomen: Lassen.*28 november 2026.*door Petra.*Was er niet/);
    expect(second!.textContent).toMatch(/Certificaat uitgereikt: q3Zt.*volgde vanzelf/);
    expect(third!.textContent).toMatch(/Rol gegeven: Trainer bij Lichtlijn/);
    expect(list.textContent).not.toContain('Over Marit');
    await expectAccessible();
  });

  it('goes on further back, and says so of who is not known any more', async () => {
    const { asked } = open({
      MyAudit: ({ after }: { after?: string }) => ({
        myAudit: after ? page([entry(1, { by: null })]) : page([entry(2)], '2'),
      }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Eerdere besluiten' }));
    expect(await screen.findByText(/door iemand die hier geen account meer heeft/)).toBeTruthy();
    expect(asked.map(({ variables }) => variables)).toEqual([{ after: null }, { after: '2' }]);
    expect(screen.queryByRole('button', { name: 'Eerdere besluiten' })).toBeNull();
  });

  it('is nothing yet of who just came', async () => {
    open({ MyAudit: { myAudit: page([]) } });
    expect(await screen.findByText('Er is nog niets besloten')).toBeTruthy();
  });
});

describe('The log of the academy', () => {
  it('says about whom as well', async () => {
    open({ Audit: { audit: page([entry(1), entry(0, { whom: null })]) } }, <WholeLogScreen />);
    expect(await screen.findByText('Over Marit')).toBeTruthy();
    expect(screen.getByText('Over iemand die hier geen account meer heeft')).toBeTruthy();
    await expectAccessible();
  });
});
