import type { Actor } from '@academy/contracts/identity';
import type { SignInOutcome } from '@academy/identity/core';
import { named } from '@academy/sdl';
import { t } from '@lingui/core/macro';
import type { DemoPerson } from '../postgres/demo-people';
import type { AccountRow } from '../postgres/tables';
import type { Workplace } from '../postgres/workplaces';

type Works = readonly Workplace[] | undefined;

/** Of the roles that someone holds, those that they may act in now, and those that wait for a second step. */
export const presentMe = ({ id, name, teacherId }: AccountRow, workplaces: Works, worksAs: Actor['worksAs']) => ({
  ...{ id, name, teacherId },
  workplaces: (workplaces ?? []).map((place) => ({
    ...presentWorkplace(place),
    roles: place.roles.filter((role) => worksAs[role].includes(place.id)),
    waiting: place.roles.filter((role) => !worksAs[role].includes(place.id)),
  })),
});

export const presentDemoAccount = ({ id, name, kind, roleNl, roleEn }: DemoPerson, workplaces: Works) => ({
  ...{ id, name, kind, roleNl, roleEn },
  workplaces: (workplaces ?? []).map(presentWorkplace),
});

const presentWorkplace = ({ id, name, kind, roles }: Workplace) => ({ id, name, kind, roles: [...roles], waiting: [] });

type SignInRefusal = Exclude<SignInOutcome, { kind: 'SignedIn' | 'SecondStepNeeded' }>;

const messages = (): Record<SignInRefusal['kind'], string> => ({
  WrongCredentials: t`Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer ze allebei.`,
  TooManyAttempts: t`Het wachtwoord was een paar keer fout. Wacht even voor je het weer probeert.`,
  SignInBusy: t`Er loggen nu heel veel mensen tegelijk in.`,
});

export const presentRefusal = (refusal: SignInRefusal) => ({
  ...named(refusal),
  message: messages()[refusal.kind],
});
