import { Trans } from '@lingui/react/macro';
import {
  AtSign,
  Award,
  BookCheck,
  Building2,
  CircleOff,
  Fingerprint,
  KeyRound,
  LifeBuoy,
  Link2,
  ListRestart,
  LockOpen,
  MessageSquareReply,
  PenLine,
  Undo2,
  Unlink2,
  UserMinus,
  UserPlus,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { DateText, ListRow } from '@academy/ui';
import type { LogEntry } from './api';
import { useWhatWasDone } from './use-what-was-done';

const icons: Record<LogEntry['kind'], typeof Award> = {
  ROLE_GIVEN: UserPlus,
  ROLE_ENDED: UserMinus,
  ORGANISATION_ADMITTED: Building2,
  ORGANISATION_NOT_ADMITTED: CircleOff,
  SIGNED_OFF: PenLine,
  SIGN_OFF_TAKEN_BACK: Undo2,
  CERTIFICATE_AWARDED: Award,
  CERTIFICATE_REVOKED: CircleOff,
  OBJECTION_ANSWERED: MessageSquareReply,
  CODE_APP_ON: KeyRound,
  CODE_APP_OFF: LockOpen,
  RECOVERY_CODES_DRAWN: ListRestart,
  RECOVERY_CODE_USED: LifeBuoy,
  PASSKEY_ADDED: Fingerprint,
  PASSKEY_REMOVED: LockOpen,
  ADDRESS_CHANGED: AtSign,
  SIGN_IN_LINKED: Link2,
  SCIM_KEY_MADE: KeyRound,
  SCIM_KEY_REVOKED: CircleOff,
  SIGN_IN_UNLINKED: Unlink2,
  SHARED: Link2,
  SHARING_STOPPED: Unlink2,
  MODULE_PUBLISHED: BookCheck,
  MODULE_RETURNED: Undo2,
};

/** What was done, by whom and when; `withWhom` says also about whom. */
export function EntryRow({ entry, withWhom }: { entry: LogEntry; withWhom: boolean }) {
  const Icon = icons[entry.kind];
  const { reason } = entry;
  return (
    <ListRow icon={<Icon size={20} />} title={useWhatWasDone(entry)}>
      {withWhom && <WhomLine whom={entry.whom} />}
      <p>
        <DateText value={entry.at} as="instant" />
        {' · '}
        <Who entry={entry} />
      </p>
      {reason && (
        <p>
          <Trans>Reden: {reason}</Trans>
        </p>
      )}
    </ListRow>
  );
}

const WhomLine = ({ whom }: { whom?: string | null }): ReactNode => (
  <p>{whom ? <Trans>Over {whom}</Trans> : <Trans>Over iemand die hier geen account meer heeft</Trans>}</p>
);

function Who({ entry: { by, byItself } }: { entry: LogEntry }) {
  if (byItself) return <Trans>volgde vanzelf</Trans>;
  return by ? <Trans>door {by}</Trans> : <Trans>door iemand die hier geen account meer heeft</Trans>;
}
