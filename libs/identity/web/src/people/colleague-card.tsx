import { Trans, useLingui } from '@lingui/react/macro';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Actions, Button, Card, DateText, List, ListRow, useNumberFormat } from '@academy/ui';
import type { Role } from '@academy/gql';
import { useRoleNames } from '../words/use-role-names';
import type { Colleague, Membership } from './api';
import { EndMembershipDialog } from './end-membership-dialog';
import { GiveRoleDialog } from './give-role-dialog';
import styles from './people.module.css';

/** Someone, and all that they are at the organisation. */
export function ColleagueCard({ colleague, roles }: { colleague: Colleague; roles: readonly Role[] }) {
  const { t } = useLingui();
  const [giving, setGiving] = useState(false);
  const { name, memberships } = colleague;
  const left = roles.filter((role) => !memberships.some((one) => one.role === role));
  return (
    <Card as="li">
      <h2 className={styles.name}>{name}</h2>
      <List label={t`Rollen van ${name}`}>
        {memberships.map((membership) => (
          <MembershipRow key={membership.id} membership={membership} name={name} />
        ))}
      </List>
      {left.length > 0 && (
        <Actions>
          <Button kind="secondary" icon={<UserPlus size={20} />} onClick={() => setGiving(true)}>
            <Trans>Geef {name} een rol</Trans>
          </Button>
        </Actions>
      )}
      {giving && <GiveRoleDialog colleague={colleague} roles={left} onClose={() => setGiving(false)} />}
    </Card>
  );
}

function MembershipRow({ membership, name }: { membership: Membership; name: string }) {
  const { t } = useLingui();
  const [ending, setEnding] = useState(false);
  const role = useRoleNames()(membership.role);
  const { percent } = useNumberFormat();
  const { factor, from, until } = membership;
  const share = factor === null || factor === undefined ? undefined : percent(factor);
  return (
    <ListRow
      title={role}
      end={
        <Button kind="quiet" aria-label={t`Beëindig: ${role} van ${name}`} onClick={() => setEnding(true)}>
          <Trans>Beëindig</Trans>
        </Button>
      }
    >
      <Trans>
        Vanaf <DateText value={from} />
      </Trans>
      {until && (
        <>
          {' '}
          <Trans>
            tot en met <DateText value={until} />
          </Trans>
        </>
      )}
      {share && (
        <>
          {' · '}
          <Trans>{share} van een volle week</Trans>
        </>
      )}
      {ending && <EndMembershipDialog membership={membership} name={name} onClose={() => setEnding(false)} />}
    </ListRow>
  );
}
