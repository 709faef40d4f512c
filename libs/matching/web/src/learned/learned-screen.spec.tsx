import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { LearnedScreen } from './learned-screen';

const version = (given: object = {}) => ({
  ...{ id: 'v1', kind: 'HOURS', version: 'design-1', state: 'IN_FORCE', computedAt: '2099-01-01T00:00:00Z' },
  ...{ from: null, until: null, people: null, evidence: [], hours: [], efficacy: [], decisions: [] },
  ...given,
});

const proposal = version({
  ...{ id: 'v2', version: 'hours-1', state: 'PROPOSED', from: '2098-01-01', until: '2098-12-31', people: 12 },
  hours: [{ module: { slug: 'warmte', title: { nl: 'Warmtepompen', en: 'Heat' } }, stated: 16, usual: 20, people: 12 }],
});

const learned = (kind: object, lastRun: object | null = null) => ({
  smallestGroup: 5,
  lastRun,
  kinds: [{ kind: 'HOURS', inForce: version(), proposed: null, earlier: [], ...kind }],
});

function open(answers: Answers) {
  const academy = answering(answers);
  renderUi(<LearnedScreen />, { route: '/beheer/geleerd' });
  return academy;
}

describe('What the academy learned', () => {
  it('says what it reckons with, and that there is too little to learn from', async () => {
    const results = [{ kind: 'HOURS', outcome: 'TOO_LITTLE_DATA', people: null, needed: 5 }];
    const run = { at: '2099-01-01T12:00:00Z', askedBy: null, results };
    open({ LearnedFigures: { learnedFigures: learned({}, run) } });
    expect(await screen.findByText(/er zijn nog te weinig gegevens/)).toBeTruthy();
    expect(screen.getByText(/de academie rekent met de uren die aanbieders opgeven/)).toBeTruthy();
    await expectAccessible();
  });

  it('goes in force only with a reason', async () => {
    const { asked } = open({
      LearnedFigures: { learnedFigures: learned({ proposed: proposal }) },
      FiguresEffect: { figuresEffect: { __typename: 'TooFewPaths', needed: 5 } },
      PutFiguresInForce: {
        putFiguresInForce: {
          __typename: 'FiguresInForce',
          figures: learned({ inForce: { ...proposal, state: 'IN_FORCE' } }),
        },
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: /^Laat gelden/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Laat gelden' }));
    expect(await dialog.findByText('Schrijf in een of twee zinnen waarom.')).toBeTruthy();
    expect(asked.some(({ operation }) => operation === 'PutFiguresInForce')).toBe(false);
    await userEvent.type(dialog.getByRole('textbox', { name: /Waarom/ }), 'Twaalf mensen zeggen hetzelfde.');
    await userEvent.click(dialog.getByRole('button', { name: 'Laat gelden' }));
    expect(await screen.findByText(/geldt nu/)).toBeTruthy();
    expect(asked.find(({ operation }) => operation === 'PutFiguresInForce')?.variables).toEqual({
      figuresId: 'v2',
      reason: 'Twaalf mensen zeggen hetzelfde.',
    });
  });
});
