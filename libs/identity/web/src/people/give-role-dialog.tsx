import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import type { Role } from '@academy/gql';
import { ConfirmDialog, Select, TextField } from '@academy/ui';
import { useRoleHints, useRoleNames } from '../words/use-role-names';
import { giveRole, type Colleague } from './api';
import { useChange } from './use-change';

interface GiveRoleDialogProps {
  colleague: Colleague;
  /** Those that this person does not have yet. */
  roles: readonly Role[];
  onClose: () => void;
}

/** A role from today on, until further notice or a last day. */
export function GiveRoleDialog({ colleague: { id, name }, roles, onClose }: GiveRoleDialogProps) {
  const { t } = useLingui();
  const [roleName, roleHint] = [useRoleNames(), useRoleHints()];
  const [role, setRole] = useState<Role | ''>('');
  const [missing, setMissing] = useState(false);
  const until = useRef<HTMLInputElement>(null);
  const give = useChange(
    (organisation, given: { role: Role; until: string | null }) => giveRole({ organisation, colleague: id, ...given }),
    t`${name} heeft een nieuwe rol`,
    onClose,
  );
  const send = () => {
    setMissing(role === '');
    if (role !== '') give.mutate({ role, until: until.current?.value || null });
  };
  return (
    <ConfirmDialog
      title={t`Geef ${name} een rol`}
      confirm={t`Geef de rol`}
      pending={give.isPending}
      refusal={give.refusal}
      error={give.error}
      onConfirm={send}
      onClose={onClose}
    >
      <Select
        label={t`Rol`}
        value={role}
        onChange={({ target }) => setRole(target.value as Role | '')}
        placeholder={t`Kies een rol`}
        options={roles.map((one) => ({ value: one, label: roleName(one) }))}
        hint={role === '' ? undefined : roleHint(role)}
        error={missing && role === '' ? t`Kies een rol.` : undefined}
      />
      <TextField ref={until} type="date" label={t`Tot en met`} optional />
    </ConfirmDialog>
  );
}
