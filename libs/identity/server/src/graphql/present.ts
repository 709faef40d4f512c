import type { AccountKind } from '@academy/contracts/identity';
import type { SignInOutcome } from '@academy/identity/core';
import type { AccountRow } from '../postgres/tables';

const kinds: Record<AccountKind, string> = {
  teacher: 'TEACHER',
  companyAuthor: 'COMPANY_AUTHOR',
  schoolAuthor: 'SCHOOL_AUTHOR',
  curator: 'CURATOR',
  assessor: 'ASSESSOR',
  schoolManager: 'SCHOOL_MANAGER',
};

export const presentMe = (account: AccountRow | null) =>
  account && {
    id: account.id,
    name: account.name,
    kind: kinds[account.kind],
    teacherId: account.teacherId,
    organisationName: account.organisationName,
  };

export const presentDemoAccount = (account: AccountRow) => ({
  id: account.id,
  name: account.name,
  kind: kinds[account.kind],
  roleNl: account.roleNl,
  roleEn: account.roleEn,
  organisationName: account.organisationName,
});

type SignInRefusal = Exclude<SignInOutcome, { kind: 'SignedIn' }>;

const messages: Record<SignInRefusal['kind'], string> = {
  WrongCredentials: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer ze allebei.',
  TooManyAttempts: 'Het wachtwoord was een paar keer fout. Wacht even voor je het weer probeert.',
  SignInBusy: 'Er loggen nu heel veel mensen tegelijk in.',
};

export const presentRefusal = (refusal: SignInRefusal) => ({
  __typename: refusal.kind,
  ...refusal,
  message: messages[refusal.kind],
});
