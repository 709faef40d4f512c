import { Trans, useLingui } from '@lingui/react/macro';
import { Building2, ChevronRight, ClipboardCheck, Factory, GraduationCap, KeyRound, Route, School } from 'lucide-react';
import { IconTile, Section, useLocale, type Tone } from '@academy/ui';
import type { DemoAccountsQuery } from '@academy/gql';
import styles from './demo-accounts.module.css';

type Kind = DemoAccountsQuery['demoAccounts'][number]['kind'];

export interface DemoAccount {
  id: string;
  name: string;
  kind: Kind;
  roleNl: string;
  roleEn: string;
  workplaces: readonly { id: string; name: string }[];
}

const looks: Record<Kind, { Icon: typeof School; tone: Tone }> = {
  TEACHER: { Icon: GraduationCap, tone: 'petrol' },
  COMPANY_AUTHOR: { Icon: Factory, tone: 'zon' },
  SCHOOL_AUTHOR: { Icon: School, tone: 'zon' },
  CURATOR: { Icon: Route, tone: 'plum' },
  ASSESSOR: { Icon: ClipboardCheck, tone: 'blue' },
  SCHOOL_MANAGER: { Icon: Building2, tone: 'green' },
  ADMIN: { Icon: KeyRound, tone: 'petrol' },
};

/** The people of the demo academy; one press and you look through their eyes. */
export function DemoAccounts({
  accounts,
  pendingId,
  onChoose,
}: {
  accounts: readonly DemoAccount[];
  pendingId: string | undefined;
  onChoose: (id: string) => void;
}) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Section title={t`Bekijk de academie als …`} lead={t`Dit is de demo. Deze mensen zijn verzonnen; kies er een.`}>
      <ul role="list" className={styles.list}>
        {accounts.map(({ id, name, kind, roleNl, roleEn, workplaces }) => {
          const { Icon, tone } = looks[kind];
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.person}
                aria-disabled={pendingId !== undefined}
                onClick={() => pendingId === undefined && onChoose(id)}
              >
                <IconTile tone={tone}>
                  <Icon size={20} />
                </IconTile>
                <span className={styles.words}>
                  <b>{name}</b>
                  <span>{locale === 'nl' ? roleNl : roleEn}</span>
                  {workplaces.map((place) => (
                    <span key={place.id}>{place.name}</span>
                  ))}
                </span>
                {pendingId === id ? (
                  <span className="alb-spinner" role="img" aria-label={t`Bezig met inloggen`} />
                ) : (
                  <ChevronRight size={20} />
                )}
              </button>
            </li>
          );
        })}
      </ul>
      <p className="alb-soft alb-small">
        <Trans>Wat je hier doet, blijft op deze computer.</Trans>
      </p>
    </Section>
  );
}
