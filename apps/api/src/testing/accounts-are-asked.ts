import { newId } from '@academy/platform/postgres';
import { expect, it } from '@jest/globals';
import * as screens from '../../../../libs/gql/src/generated/graphql';
import type { Answer, askingTheApi } from './asking-the-api';

/** Every field about an account of one's own: how it is made, got back and changed. */
export function accountsAreAsked({ ask, someone }: Pick<ReturnType<typeof askingTheApi>, 'ask' | 'someone'>): void {
  it('asks for an account, and gets none without the code', async () => {
    const signUp = newId();
    const asked = { signUp, name: 'Nova Nieuw', email: 'nova@voorbeeld.nl', password: 'fiets tafel wolk' };
    expect(await ask(screens.SignUpDocument, asked)).toMatchObject({ __typename: 'CodeOnItsWay' });
    expect(await ask(screens.SignUpDocument, { ...asked, password: 'kort' })).toMatchObject({
      __typename: 'InvalidInput',
    });
    expect(await ask(screens.SendSignUpCodeAgainDocument, { signUp })).toMatchObject({ __typename: 'CodeOnItsWay' });
    expect(await ask(screens.ConfirmSignUpDocument, { signUp, code: 'geen' })).toMatchObject({
      __typename: 'WrongProof',
    });
    const elsewhere = { link: 'nothing', password: asked.password };
    expect(await ask(screens.ConfirmSignUpByLinkDocument, elsewhere)).toMatchObject({ __typename: 'SignUpGone' });
    expect(await ask(screens.DemoMailFolderDocument)).toMatch(/mail$/);
  });

  it('signs in by no provider where there is none', async () => {
    expect(await ask(`{ signInProviders { id name } }`)).toEqual([]);
    expect(await ask(screens.BeginProviderSignInDocument, { provider: 'nergens' })).toMatchObject({
      __typename: 'ProviderUnknown',
    });
    expect(await ask(screens.FinishProviderRoundDocument, { answer: 'code=x&state=y' })).toMatchObject({
      __typename: 'ProviderRoundGone',
    });
  });

  it('asks for a new password, and gets none without the link', async () => {
    expect(await ask(screens.AskPasswordResetDocument, { email: 'nova@voorbeeld.nl' })).toMatchObject({
      __typename: 'ResetOnItsWay',
    });
    expect(await ask(screens.AskSignInLinkDocument, { email: 'nova@voorbeeld.nl' })).toMatchObject({
      __typename: 'SignInLinkOnItsWay',
    });
    expect(await ask(screens.SignInByLinkDocument, { link: 'nothing' })).toMatchObject({
      __typename: 'SignInLinkGone',
    });
    const made = { link: 'nothing', password: 'fiets tafel wolk' };
    expect(await ask(screens.ResetPasswordDocument, made)).toMatchObject({ __typename: 'ResetGone' });
  });

  it('sees and changes their account, and ends what they do not know', async () => {
    const mine = await someone('Sanne');
    const my = <Given = Answer>(document: { toString(): string }, variables: object = {}) =>
      ask<Given>(document, variables, mine);
    const { name, sessions } = await my<{ name: string; sessions: { id: string; isThisOne: boolean }[] }>(
      screens.MyAccountDocument,
    );
    expect(sessions.filter(({ isThisOne }) => isThisOne)).toHaveLength(1);
    expect(await my(screens.ChangeAccountDocument, { name, language: 'NL' })).toMatchObject({
      __typename: 'AccountSaved',
    });
    expect(await my(screens.ChangeAccountDocument, { name: '', language: 'NL' })).toMatchObject({
      __typename: 'InvalidInput',
    });
    const wish = { email: 'geen adres', password: 'mis' };
    expect(await my(screens.AskAddressChangeDocument, wish)).toMatchObject({ __typename: 'InvalidInput' });
    expect(await my(screens.WithdrawAddressChangeDocument)).toMatchObject({ account: { addressChange: null } });
    expect(await ask(screens.ConfirmAddressDocument, { link: 'nothing' })).toMatchObject({
      __typename: 'AddressChangeGone',
    });
    expect(await my(screens.MyErasureDocument)).toMatchObject({ asked: null, daysToReconsider: 14 });
    expect(await my(screens.AskErasureDocument)).toMatchObject({
      erasure: { asked: { erasedOn: expect.any(String) } },
    });
    expect(await my(screens.TakeBackErasureDocument)).toMatchObject({ erasure: { asked: null } });
    expect(await my(screens.MyDataDocument)).toMatchObject({ topics: expect.any(Array) });
    const passwords = { current: 'mis', next: 'fiets tafel wolk' };
    expect(await my(screens.ChangePasswordDocument, passwords)).toMatchObject({ __typename: 'WrongPassword' });
    expect(await my(screens.EndSessionDocument, { id: newId() })).toMatchObject({ account: { name } });
    const password = 'mis';
    for (const document of [
      screens.StartCodeAppDocument,
      screens.RemoveCodeAppDocument,
      screens.RenewRecoveryCodesDocument,
    ])
      expect(await my(document, { password })).toMatchObject({ __typename: 'WrongPassword' });
    expect(await my(screens.ConfirmCodeAppDocument, { code: '000000' })).toMatchObject({ __typename: 'CodeAppGone' });
    expect(await ask(screens.GiveCodeDocument, { code: '000000' })).toMatchObject({ __typename: 'StepGone' });
    expect(await my(screens.StartPasskeyDocument, { name: '', password })).toMatchObject({
      __typename: 'InvalidInput',
    });
    expect(await my(screens.RemovePasskeyDocument, { id: 'none', password })).toMatchObject({
      __typename: 'WrongPassword',
    });
    expect(await ask(screens.AskPasskeyDocument)).toMatchObject({ options: expect.stringContaining('challenge') });
    const refused = { __typename: 'PasskeyRefused' };
    expect(await my(screens.AddPasskeyDocument, { answer: '{}' })).toMatchObject(refused);
    expect(await ask(screens.EnterByPasskeyDocument, { answer: '{}' })).toMatchObject(refused);
    // Five wrong ones were given by now.
    expect(await my(screens.BeginLinkingDocument, { provider: 'nergens', password })).toMatchObject({
      __typename: 'TooManyAttempts',
    });
    expect(await my(screens.UnlinkSignInDocument, { id: newId(), password })).toMatchObject({ __typename: 'LinkGone' });
    expect(await my(screens.StaySignedInDocument)).toMatchObject({ __typename: 'SignedIn' });
    const leaving = await someone('Ruben');
    expect(await ask(screens.EndOtherSessionsDocument, {}, leaving)).toMatchObject({
      account: { sessions: [{ isThisOne: true }] },
    });
  });
}
