import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { ConfirmAddressScreen } from './confirm-address-screen';

const whole = `#${'a_-9'.repeat(10)}abc`;
function follow(hash: string, answers: Answers = {}) {
  const academy = answering(answers);
  renderUi(<ConfirmAddressScreen />, { route: `/adres-bevestigen${hash}` });
  return academy;
}
const sayYes = () => userEvent.click(screen.getByRole('button', { name: 'Ja, dat wil ik' }));

describe('The link of a mail about another address', () => {
  it.each([
    [{ __typename: 'AddressConfirmed', waitsFor: 'NEW' }, /mail die naar je nieuwe adres ging/],
    [{ __typename: 'AddressConfirmed', waitsFor: 'OLD' }, /mail die naar je adres van nu ging/],
    [{ __typename: 'AddressChanged' }, /Log voortaan in met het nieuwe adres/],
    [{ __typename: 'AddressChangeGone' }, /werkt niet \(meer\)/],
    [{ __typename: 'AddressTaken' }, /een ander account met dit e-mailadres/],
  ])('asks nothing before a press, and says what %j means', async (answer, words) => {
    const { asked } = follow(whole, { ConfirmAddress: { confirmAddress: answer } });
    expect(asked).toEqual([]);
    await sayYes();
    expect(await screen.findByText(words)).toBeTruthy();
    expect(asked[0]?.variables).toEqual({ link: whole.slice(1) });
    expect(screen.getByRole('link', { name: 'Naar je account' }).getAttribute('href')).toBe('/account');
    await expectAccessible();
  });

  it('that is not whole says so, and asks nothing', () => {
    const { asked } = follow('#half');
    expect(screen.getByText('Deze link is niet heel')).toBeTruthy();
    expect(asked).toEqual([]);
  });
});
