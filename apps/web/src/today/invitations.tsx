import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Actions, Card, LinkButton } from '@academy/ui';
import styles from './today.module.css';

/** For who has a profile and no goal yet. */
export const ChooseGoalCard = () => (
  <Invitation
    title={<Trans>Waar wil je naartoe?</Trans>}
    to="/leerpad"
    action={<Trans>Kies je doel</Trans>}
    more={
      <LinkButton kind="secondary" to="/past-bij-jou">
        <Trans>Bekijk wat bij je past</Trans>
      </LinkButton>
    }
  >
    <Trans>Kies een doel en krijg de kortste weg erheen. Wat je al kunt, slaan we over.</Trans>
  </Invitation>
);

/** For who has told nothing yet. */
export const FillProfileCard = () => (
  <Invitation
    title={<Trans>Vertel wat je al kunt</Trans>}
    to="/profiel/vragen"
    action={<Trans>Zeg snel wat je kunt</Trans>}
    more={
      <LinkButton kind="secondary" to="/leerpad">
        <Trans>Kies meteen een doel</Trans>
      </LinkButton>
    }
  >
    <Trans>
      Met je talenten, bewijzen en ervaring zoeken we modules die bij je passen. Zo hoef je niets dubbel te doen.
    </Trans>
  </Invitation>
);

/** For who has done every step. */
export const GoalReachedCard = () => (
  <Invitation
    title={<Trans>Je leerpad is klaar</Trans>}
    to="/certificaten"
    action={<Trans>Naar je certificaten</Trans>}
    more={
      <LinkButton kind="secondary" to="/leerpad?doel=kiezen">
        <Trans>Kies een ander doel</Trans>
      </LinkButton>
    }
  >
    <Trans>Er staan geen stappen meer open. Wil je verder? Kies een ander doel.</Trans>
  </Invitation>
);

interface InvitationProps {
  title: ReactNode;
  to: string;
  action: ReactNode;
  more: ReactNode;
  children: ReactNode;
}

function Invitation({ title, to, action, more, children }: InvitationProps) {
  return (
    <Card kind="dark" motif={{ theme: 'warmte', place: 'behind' }} className={styles.start}>
      <h2>{title}</h2>
      <p className={styles.words}>{children}</p>
      <Actions>
        <LinkButton kind="next" to={to}>
          {action}
        </LinkButton>
        {more}
      </Actions>
    </Card>
  );
}
