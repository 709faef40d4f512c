import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, inWhole, renderUi, type Answers } from '@academy/ui/testing';
import { aDraft, blank } from '../testing/drafts';
import { OwnModulesScreen } from './own-modules-screen';

const offered = [
  { slug: 'een', title: { nl: 'Module een', en: 'One' }, version: 2, draftId: null },
  { slug: 'twee', title: { nl: 'Module twee', en: 'Two' }, version: 1, draftId: 'd2' },
];
const written = (given: object) => ({ ...aDraft(), ...given });

function open(own: object | null, answers: Answers = {}) {
  const academy = answering({ OwnModules: { ownModules: own }, ...answers });
  return { ...academy, ...renderUi(<OwnModulesScreen />, { route: '/beheer/o/modules', path: '/beheer/o/modules' }) };
}

describe('The modules of an organisation', () => {
  it('are what it offers and what it writes, with how far that is', async () => {
    open({
      offered,
      drafts: [
        written({ contents: blank, faults: [{ path: 'titleNl' }, { path: 'hours' }] }),
        written({ id: 'd2', state: 'IN_REVIEW' }),
        written({ id: 'd3', state: 'RETURNED' }),
      ],
    });
    const drafts = within(await screen.findByRole('region', { name: 'Waar jullie aan schrijven' }));
    expect(drafts.getByRole('link', { name: 'Nog zonder titel' }).getAttribute('href')).toBe('/beheer/o/modules/d1');
    expect(drafts.getByText('Nog 2 dingen te doen')).toBeTruthy();
    expect(['Concept', 'In beoordeling', 'Teruggegeven'].map((word) => drafts.getAllByText(word).length)).toEqual([
      1, 1, 1,
    ]);
    const offer = within(screen.getByRole('region', { name: 'In het aanbod' }));
    expect(offer.getByRole('link', { name: 'Module een' }).getAttribute('href')).toBe('/beheer/o/aanbod/een');
    expect(offer.getByText(inWhole('Versie 2'))).toBeTruthy();
    const goOn = offer.getByRole('link', { name: 'Verder schrijven aan Module twee' });
    expect(goOn.getAttribute('href')).toBe('/beheer/o/modules/d2');
    await expectAccessible();
  });

  it.each([
    ['Nieuwe module', null],
    ['Nieuwe versie van Module een', 'een'],
  ])('begin with %s, and lead to where it is written', async (button, module) => {
    const { asked, router } = open(
      { offered, drafts: [] },
      { StartDraft: { startDraft: { __typename: 'DraftKept', draft: aDraft() } } },
    );
    await screen.findByText('Module een');
    await userEvent.click(screen.getByRole('button', { name: button }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/beheer/o/modules/d1'));
    const begun = asked.find(({ operation }) => operation === 'StartDraft');
    expect(begun?.variables).toEqual({ organisation: 'o', module, towards: null });
  });

  it('say how it goes when there are none', async () => {
    open({ offered: [], drafts: [] });
    await screen.findByRole('heading', { name: 'Nog geen modules' });
    expect(screen.getByText(/Een curator van de academie leest hem/)).toBeTruthy();
    await expectAccessible();
  });

  it('are not for who does not write for it', async () => {
    open(null, { StartDraft: { startDraft: { __typename: 'NotAllowed' } } });
    await screen.findByText(inWhole(/Je schrijft niet \(meer\) voor Thermion/));
    await userEvent.click(screen.getByRole('button', { name: 'Nieuwe module' }));
    expect((await screen.findByRole('alert')).textContent).toContain('je mag er niets mee doen');
  });

  it('are asked again when they could not be fetched', async () => {
    let answer: object | Error = new Error('no line');
    open(
      {},
      {
        OwnModules: () => {
          if (answer instanceof Error) throw answer;
          return answer;
        },
      },
    );
    const again = await screen.findByRole('button', { name: 'Probeer opnieuw' });
    answer = { ownModules: { offered, drafts: [] } };
    await userEvent.click(again);
    await screen.findByText('Module een');
  });
});
