import { Trans, useLingui } from '@lingui/react/macro';
import { Building2, ChevronRight, ClipboardCheck, Factory, GraduationCap, Route, School } from 'lucide-react';
import { IconTile, Section, useLocale, type Tone } from '@academy/ui';
import type { Me } from '../session/use-session';
import styles from './demo-accounts.module.css';

export interface DemoAccount {
  id: string;
  name: string;
  kind: Me['kind'];
  roleNl: string;
  roleEn: string;
  organisationName?: string | null;
}

const looks: Record<Me['kind'], { Icon: typeof School; tone: Tone }> = {
  TEACHER: { Icon: GraduationCap, tone: 'petrol' },
  COMPANY_AUTHOR: { Icon: Factory, tone: 'zon' },
  SCHOOL_AUTHOR: { Icon: School, tone: 'zon' },
  CURATOR: { Icon: Route, tone: 'plum' },
  ASSESSOR: { Icon: ClipboardCheck, tone: 'blue' },
  SCHOOL_MANAGER: { Icon: Building2, tone: 'green' },
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
        {accounts.map(({ id, name, kind, roleNl, roleEn, organisationName }) => {
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
                  {organisationName && <span>{organisationName}</span>}
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
