import type { SignInOutcome } from '@academy/identity/core';
import { named } from '@academy/sdl';
import { t } from '@lingui/core/macro';
import type { AccountRow } from '../postgres/tables';

export const presentMe = (account: AccountRow) => ({
  id: account.id,
  name: account.name,
  kind: account.kind,
  teacherId: account.teacherId,
  organisationName: account.organisationName,
});

export const signedIn = (account: AccountRow) => ({ __typename: 'SignedIn' as const, me: presentMe(account) });

export const presentDemoAccount = (account: AccountRow) => ({
  id: account.id,
  name: account.name,
  kind: account.kind,
  roleNl: account.roleNl,
  roleEn: account.roleEn,
  organisationName: account.organisationName,
});

type SignInRefusal = Exclude<SignInOutcome, { kind: 'SignedIn' }>;

const messages = (): Record<SignInRefusal['kind'], string> => ({
  WrongCredentials: t`Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer ze allebei.`,
  TooManyAttempts: t`Het wachtwoord was een paar keer fout. Wacht even voor je het weer probeert.`,
  SignInBusy: t`Er loggen nu heel veel mensen tegelijk in.`,
});

export const presentRefusal = (refusal: SignInRefusal) => ({
  ...named(refusal),
  message: messages()[refusal.kind],
});
