import { useLingui } from '@lingui/react/macro';
import { ClipboardList, Languages, LogOut, Scale } from 'lucide-react';
import { useNavigate } from 'react-router';
import { Avatar, Menu, useLocale } from '@academy/ui';
import { activate } from '../language';
import { useSignOut, type Me } from '../session/use-session';
import { useKindName } from '../session/use-kind-name';
import { otherLanguage } from './language-switch';

export function AccountMenu({ me, named }: { me: Me; named?: boolean }) {
  const { t } = useLingui();
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
        ...(me.kind === 'TEACHER'
          ? [
              {
                id: 'enrolments',
                label: t`Mijn inschrijvingen`,
                icon: <ClipboardList size={20} />,
                onAction: () => void navigate('/inschrijvingen'),
              },
              {
                id: 'weighing',
                label: t`Hoe wegen we dit?`,
                icon: <Scale size={20} />,
                onAction: () => void navigate('/past-bij-jou#hoe-we-wegen'),
              },
            ]
          : []),
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
