import type { Letter } from '@academy/contracts/identity';
import { t } from '@lingui/core/macro';
import type { Said } from './said';

type FactorChange = Extract<Letter, { kind: 'FactorChanged' }>['change'];

/** That what someone shows besides their password is another, and what to do when it was not them. */
export const factorChanged = (change: FactorChange, account: string, forgotten: string): Said => {
  const { subject, happened } = factorNews(change);
  return {
    subject,
    lines: [
      happened,
      t`Was jij dat? Dan hoef je niets te doen. In je account zie je hoe je inlogt: ${account}`,
      t`Was jij dat niet? Kies dan meteen een nieuw wachtwoord, en vraag de academie om hulp: ${forgotten}`,
    ],
  };
};

function factorNews(change: FactorChange): { readonly subject: string; readonly happened: string } {
  switch (change) {
    case 'code-app-on':
      return {
        subject: t`Inloggen vraagt nu ook een code`,
        happened: t`Bij je account bij de Academie Leraren Bètatechniek is een app met codes aangezet. Wie elders was ingelogd, is nu uitgelogd.`,
      };
    case 'code-app-off':
      return {
        subject: t`Inloggen vraagt geen code meer`,
        happened: t`Bij je account bij de Academie Leraren Bètatechniek is de app met codes uitgezet. Wie elders was ingelogd, is nu uitgelogd.`,
      };
    case 'recovery-codes-drawn':
      return {
        subject: t`Je hebt nieuwe herstelcodes`,
        happened: t`Voor je account bij de Academie Leraren Bètatechniek zijn nieuwe herstelcodes gemaakt. De oude werken niet meer.`,
      };
    case 'recovery-code-used':
      return {
        subject: t`Er is een herstelcode gebruikt`,
        happened: t`Iemand logde met een herstelcode in op je account bij de Academie Leraren Bètatechniek. Die code werkt niet meer.`,
      };
    case 'passkey-added':
      return {
        subject: t`Er is een passkey toegevoegd`,
        happened: t`Bij je account bij de Academie Leraren Bètatechniek is een passkey toegevoegd. Wie elders was ingelogd, is nu uitgelogd.`,
      };
    case 'passkey-removed':
      return {
        subject: t`Er is een passkey weggehaald`,
        happened: t`Bij je account bij de Academie Leraren Bètatechniek is een passkey weggehaald. Wie elders was ingelogd, is nu uitgelogd.`,
      };
    case 'sign-in-linked':
      return {
        subject: t`Er is een manier van inloggen gekoppeld`,
        happened: t`Aan je account bij de Academie Leraren Bètatechniek is een manier van inloggen gekoppeld. Wie daarmee inlogt, komt in je account.`,
      };
    case 'sign-in-unlinked':
      return {
        subject: t`Er is een manier van inloggen losgemaakt`,
        happened: t`Van je account bij de Academie Leraren Bètatechniek is een manier van inloggen losgemaakt. Wie elders was ingelogd, is nu uitgelogd.`,
      };
  }
}
