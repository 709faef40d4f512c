import { useLingui } from '@lingui/react/macro';
import type { WorkFailureKind } from '@academy/gql';

interface Words {
  readonly title: string;
  /** What to do about it. */
  readonly todo: string;
}

/** What went wrong, and what to do about it, for who is no programmer. */
export function useFailureWords(isMail: boolean): Record<WorkFailureKind, Words> {
  const { t } = useLingui();
  const itself = t`Dit gaat vaak vanzelf over. Blijft het zo, geef dan de technische melding door aan wie de academie beheert.`;
  const fault = t`Dit gaat niet vanzelf over. Geef de technische melding door aan wie de academie beheert.`;
  return {
    UNREACHABLE: {
      title: isMail ? t`De mailserver is niet te bereiken` : t`Iets wat hiervoor nodig is, is niet te bereiken`,
      todo: itself,
    },
    NOT_LET_IN: {
      title: isMail ? t`De mailserver laat de academie niet toe` : t`De academie mag er niet in`,
      todo: t`Vaak klopt een wachtwoord niet meer. Vraag wie de academie beheert om dat na te kijken.`,
    },
    REFUSED: {
      title: isMail ? t`De mailserver weigert deze mail` : t`Dit werd geweigerd`,
      todo: isMail ? t`Vaak bestaat het adres van de ontvanger niet (meer).` : fault,
    },
    BUSY: { title: t`Iets anders was er tegelijk mee bezig`, todo: itself },
    DISK: { title: t`De schijf is vol, of er mag niet op geschreven worden`, todo: fault },
    UNREADABLE: { title: t`Het bericht is niet te lezen`, todo: fault },
    FAULT: { title: t`Er zit een fout in de academie zelf`, todo: fault },
  };
}
