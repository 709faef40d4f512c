import { useLingui } from '@lingui/react/macro';
import { Building2, FileUser, GraduationCap, Languages, LogOut, Mail, UserRoundCog } from 'lucide-react';
import { useNavigate } from 'react-router';
import { useRoleNames } from '@academy/identity/web';
import { Avatar, Menu, useLocale } from '@academy/ui';
import { activate } from '../locales/language';
import { NotSignedOut } from '../session/not-signed-out';
import { useSignOut, type Me } from '../session/use-session';
import { linksOf, workspacesOf, type Workspace } from '../workspaces';
import { otherLanguage } from './language-switch';

interface AccountMenuProps {
  me: Me;
  /** Where its person is; without it, on a page of their own account, all their places are a press away. */
  workspace?: Workspace;
  named?: boolean;
}

export function AccountMenu({ me, workspace, named }: AccountMenuProps) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const leave = useSignOut();
  const roleOf = useRoleIn();
  const other = otherLanguage[useLocale()];
  const role = workspace && roleOf(workspace);
  const person = (
    <span className="alb-person">
      <b>{me.name}</b>
      {role && <span>{role}</span>}
    </span>
  );
  const label = t`Account van ${me.name}`;
  return (
    <>
      <Menu
        // Whoever speaks to their computer reads out what is written on the button.
        label={named && role ? `${label}, ${role}` : label}
        className={named ? 'alb-account alb-account--named' : 'alb-account'}
        trigger={
          <>
            <Avatar name={me.name} />
            {named && person}
          </>
        }
        head={person}
        actions={[
          ...(workspace ? linksOf(workspace, 'menu') : []).map(({ to, label: place, Icon }) => ({
            id: to,
            label: i18n._(place),
            icon: <Icon size={20} />,
            onAction: () => void navigate(to),
          })),
          ...workspacesOf(me)
            .filter(({ home }) => home !== workspace?.home)
            .map(({ home, organisation }) => ({
              id: home,
              label: organisation ? t`Werk voor ${organisation.name}` : t`Naar je eigen leren`,
              icon: organisation ? <Building2 size={20} /> : <GraduationCap size={20} />,
              onAction: () => void navigate(home),
            })),
          {
            id: 'account',
            label: t`Account`,
            icon: <UserRoundCog size={20} />,
            onAction: () => void navigate('/account'),
          },
          {
            id: 'invitations',
            label: t`Uitnodigingen`,
            icon: <Mail size={20} />,
            onAction: () => void navigate('/uitnodigingen'),
          },
          {
            id: 'my-data',
            label: t`Mijn gegevens`,
            icon: <FileUser size={20} />,
            onAction: () => void navigate('/mijn-gegevens'),
          },
          {
            id: 'language',
            label: other.name,
            lang: other.locale,
            icon: <Languages size={20} />,
            onAction: () => void activate(other.locale),
          },
          { id: 'leave', label: t`Log uit`, icon: <LogOut size={20} />, onAction: () => leave.mutate() },
        ]}
      />
      <NotSignedOut leave={leave} />
    </>
  );
}

/** As what someone works here, such as `Auteur, Trainer`; for whom stands in the header. */
function useRoleIn() {
  const { t } = useLingui();
  const roleName = useRoleNames();
  return ({ organisation }: Workspace): string => {
    if (!organisation) return t`Docent`;
    const told = organisation.roles.filter((role) => role !== 'STAFF');
    return told.map(roleName).join(', ');
  };
}
