import { useLingui } from '@lingui/react/macro';
import { useRoleNames } from '@academy/identity/web';
import { useText } from '@academy/ui';
import type { LogEntry } from './api';

/** An entry in a few words; a kind that is new does not compile without. */
export function useWhatWasDone({ kind, role, organisation, moduleTitle, certificateSerial }: LogEntry): string {
  const { t } = useLingui();
  const roleName = useRoleNames();
  const text = useText();
  const [as, at] = [role ? roleName(role) : '', organisation ?? ''];
  const title = moduleTitle ? text(moduleTitle) : '';
  const code = certificateSerial ?? '';
  const words: Record<LogEntry['kind'], string> = {
    ROLE_GIVEN: t`Rol gegeven: ${as} bij ${at}`,
    ROLE_ENDED: t`Rol beëindigd: ${as} bij ${at}`,
    ORGANISATION_ADMITTED: t`Organisatie toegelaten: ${at}`,
    ORGANISATION_NOT_ADMITTED: at ? t`Aanmelding afgesloten: ${at} doet al mee` : t`Organisatie niet toegelaten`,
    SIGNED_OFF: t`Deelname afgetekend: ${title}`,
    SIGN_OFF_TAKEN_BACK: t`Aftekening teruggenomen: ${title}`,
    CERTIFICATE_AWARDED: t`Certificaat uitgereikt: ${code}`,
    CERTIFICATE_REVOKED: t`Certificaat ingetrokken: ${code}`,
    OBJECTION_ANSWERED: title ? t`Bezwaar beantwoord: ${title}` : t`Bezwaar beantwoord`,
    CODE_APP_ON: t`App met codes aangezet`,
    CODE_APP_OFF: t`App met codes uitgezet`,
    RECOVERY_CODES_DRAWN: t`Nieuwe herstelcodes gemaakt`,
    RECOVERY_CODE_USED: t`Ingelogd met een herstelcode`,
    PASSKEY_ADDED: t`Passkey toegevoegd`,
    PASSKEY_REMOVED: t`Passkey weggehaald`,
    ADDRESS_CHANGED: t`E-mailadres veranderd`,
    SIGN_IN_LINKED: t`Manier van inloggen gekoppeld`,
    SCIM_KEY_MADE: t`SCIM-sleutel gemaakt`,
    SCIM_KEY_REVOKED: t`SCIM-sleutel ingetrokken`,
    SIGN_IN_UNLINKED: t`Manier van inloggen losgemaakt`,
    SHARED: t`Iets gedeeld met ${at}`,
    SHARING_STOPPED: t`Gestopt met delen met ${at}`,
    MODULE_PUBLISHED: t`Module gepubliceerd: ${title}`,
    MODULE_RETURNED: t`Module teruggegeven aan ${at}`,
  };
  return words[kind];
}
