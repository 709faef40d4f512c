import { screen, waitFor } from '@testing-library/react';
import { jest } from '@jest/globals';
import { answering, expectAccessible, renderUi } from '@academy/ui/testing';
import { keptSignUp } from '../joining/kept-sign-up';
import { FromProviderScreen } from './from-provider-screen';

const me = { id: 'a', name: 'Ada', teacherId: null, workplaces: [] };
const QUERY = 'code=een&state=twee';

function open(answer: object) {
  const onEntered = jest.fn();
  const academy = answering({ FinishProviderRound: { finishProviderRound: answer } });
  renderUi(<FromProviderScreen onEntered={onEntered} passkey={() => <button>Met een passkey</button>} />, {
    route: `/inloggen/terug?${QUERY}`,
  });
  return { ...academy, onEntered };
}
beforeEach(() => sessionStorage.clear());

describe('Coming back from a provider', () => {
  it('gives the answer to the academy once, and goes on with who came in to where they were', async () => {
    const { asked, onEntered } = open({ __typename: 'ProviderSignedIn', me, back: '/leerpad' });
    await waitFor(() => expect(onEntered).toHaveBeenCalledWith(me, '/leerpad'));
    expect(asked.map(({ variables }) => variables)).toEqual([{ answer: QUERY }]);
  });

  it('asks for the second step of the academy where there is one', async () => {
    open({ __typename: 'ProviderStepNeeded', hasCodeApp: true, hasPasskey: true, back: null });
    expect(await screen.findByRole('heading', { name: 'Nog één stap' })).toBeTruthy();
    expect(screen.getByLabelText('Code uit je app')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Met een passkey' })).toBeTruthy();
    await expectAccessible();
  });

  it('keeps what waits for a code, for the page that asks for it', async () => {
    open({ __typename: 'ProviderSignUpBegun', signUp: 's', email: 'ada@school.example', back: '/leerpad' });
    await waitFor(() => expect(keptSignUp()).toEqual({ signUp: 's', email: 'ada@school.example' }));
  });

  it.each([
    ['ProviderRoundGone', /is voorbij.*Begin opnieuw/],
    ['ProviderDenied', /afgebroken of geweigerd/],
    ['ProviderAnswerRefused', /klopt niet.*niemand ingelogd, en niets veranderd/],
    ['ProviderUnreachable', /antwoordt nu niet/],
    ['NoVerifiedAddress', /Maak eerst een account/],
    ['LinkedElsewhere', /op een ander account/],
  ])('with nobody in says why, and what to do: %s', async (__typename, words) => {
    const { onEntered } = open({ __typename });
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(screen.getAllByRole('link').length).toBeGreaterThan(0);
    expect(onEntered).not.toHaveBeenCalled();
    await expectAccessible();
  });
});
