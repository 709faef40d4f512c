import { Trans, useLingui } from '@lingui/react/macro';
import { CalendarDays, Hourglass, Users } from 'lucide-react';
import { Link } from 'react-router';
import { Card, DateText, Fact, Facts, List, ListRow, useText, useFocusWhenLost, useWorkplace } from '@academy/ui';
import { SignOffButton, SignOffTag, TakeBackButton } from '@academy/learning/web';
import type { OwnEdition, Participant } from './api';
import { ParticipantTag } from './participant-tag';
import styles from './participants.module.css';

/** One edition with everyone who takes part or waits. */
export function EditionCard({ own }: { own: OwnEdition }) {
  const { t } = useLingui();
  const { home, roles } = useWorkplace();
  const title = useText()(own.module.title);
  const { module, edition, participants } = own;
  const heading = useFocusWhenLost<HTMLHeadingElement>(
    participants.map(({ state, signOff }) => `${state}${signOff}`).join(),
  );
  return (
    <Card as="article">
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        <Link to={`${home}/aanbod/${module.slug}`}>{title}</Link>
      </h3>
      <EditionFacts edition={edition} />
      <p className="alb-soft alb-small">
        <WhoCompletes own={own} />
      </p>
      <List label={t`Deelnemers`}>
        {participants.map((participant) => (
          <ListRow
            key={participant.enrolmentId}
            title={participant.name}
            end={roles.includes('TRAINER') && <SignOffAction participant={participant} module={title} />}
          >
            <span className={styles.tags}>
              <ParticipantTag state={participant.state} />
              <SignOffTag standing={participant.signOff} start={edition.start} />
            </span>
          </ListRow>
        ))}
      </List>
    </Card>
  );
}

function WhoCompletes({ own: { module, participants } }: { own: OwnEdition }) {
  if (!module.hasContent) return <Trans>Deze module geven jullie zelf. Teken af wie haar heeft gevolgd.</Trans>;
  return participants.some(({ signOff }) => signOff !== 'NOT_ASKED') ? (
    <Trans>
      Deelnemers doen de onderdelen op de site. Teken af wie ook bij de bijeenkomsten of op de werkplek was. Pas dan is
      de module afgerond.
    </Trans>
  ) : (
    <Trans>Deelnemers volgen deze module op de site. Afronden gaat vanzelf.</Trans>
  );
}

function SignOffAction({ participant, module }: { participant: Participant; module: string }) {
  switch (participant.signOff) {
    case 'POSSIBLE':
    case 'WAITED_FOR':
      return <SignOffButton participant={participant} module={module} />;
    case 'GIVEN':
      return <TakeBackButton participant={participant} module={module} />;
    case 'NOT_ASKED':
    case 'TOO_EARLY':
      return null;
  }
}

function EditionFacts({ edition: { start, seats, seatsFree, waiting } }: { edition: OwnEdition['edition'] }) {
  return (
    <Facts>
      <Fact icon={<CalendarDays size={18} />}>
        <Trans>
          Start <DateText value={start} />
        </Trans>
      </Fact>
      <Fact icon={<Users size={18} />}>
        <Trans>
          {seats - seatsFree} van {seats} plekken bezet
        </Trans>
      </Fact>
      {waiting > 0 && (
        <Fact icon={<Hourglass size={18} />}>
          <Trans>{waiting} op de wachtlijst</Trans>
        </Fact>
      )}
    </Facts>
  );
}
