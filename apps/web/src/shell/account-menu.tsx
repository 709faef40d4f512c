import { useLingui } from '@lingui/react/macro';
import { Languages, LogOut } from 'lucide-react';
import { useNavigate } from 'react-router';
import { Avatar, Menu, useLocale } from '@academy/ui';
import { activate } from '../locales/language';
import { useSignOut, type Me } from '../session/use-session';
import { useKindName } from '../session/use-kind-name';
import { linksOf, workspaceOf } from '../workspaces';
import { otherLanguage } from './language-switch';

export function AccountMenu({ me, named }: { me: Me; named?: boolean }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const leave = useSignOut();
  const kindName = useKindName();
  const other = otherLanguage[useLocale()];
  const role = me.organisationName ? `${kindName(me.kind)} · ${me.organisationName}` : kindName(me.kind);
  const person = (
    <span className="alb-person">
      <b>{me.name}</b>
      <span>{role}</span>
    </span>
  );
  const label = t`Account van ${me.name}`;
  return (
    <Menu
      // Whoever speaks to their computer reads out what is written on the button.
      label={named ? `${label}, ${role}` : label}
      className={named ? 'alb-account alb-account--named' : 'alb-account'}
      trigger={
        <>
          <Avatar name={me.name} />
          {named && person}
        </>
      }
      head={person}
      actions={[
        ...linksOf(workspaceOf(me), 'menu').map(({ to, label: place, Icon }) => ({
          id: to,
          label: i18n._(place),
          icon: <Icon size={20} />,
          onAction: () => void navigate(to),
        })),
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
  );
}
