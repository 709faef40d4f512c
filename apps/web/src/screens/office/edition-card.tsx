import { Trans, useLingui } from '@lingui/react/macro';
import { CalendarDays, Hourglass, Users } from 'lucide-react';
import { Link } from 'react-router';
import { Card, DateText, Fact, Facts, List, ListRow, useText } from '@academy/ui';
import { useFocusWhenLost } from '../../dialogs/use-focus-when-lost';
import type { OwnEdition, Participant } from './api';
import { ParticipantTag } from './participant-tag';
import { SignOffButton } from './sign-off-button';
import styles from './office.module.css';

/** One edition with everyone who takes part or waits. */
export function EditionCard({ own }: { own: OwnEdition }) {
  const { t } = useLingui();
  const title = useText()(own.module.title);
  const { module, edition, participants } = own;
  const heading = useFocusWhenLost<HTMLHeadingElement>(participants.map(({ state }) => state).join());
  const canSignOff = ({ state }: Participant) => state === 'ENROLLED' && !module.hasContent;
  return (
    <Card as="article">
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        <Link to={`/beheer/aanbod/${module.slug}`}>{title}</Link>
      </h3>
      <EditionFacts edition={edition} />
      <p className="alb-soft alb-small">
        {module.hasContent ? (
          <Trans>Deelnemers volgen deze module op de site. Afronden gaat vanzelf.</Trans>
        ) : (
          <Trans>Deze module geven jullie zelf. Teken af wie haar heeft gevolgd.</Trans>
        )}
      </p>
      <List label={t`Deelnemers`}>
        {participants.map((participant) => (
          <ListRow
            key={participant.enrolmentId}
            title={participant.name}
            end={canSignOff(participant) && <SignOffButton participant={participant} module={title} />}
          >
            <ParticipantTag state={participant.state} />
          </ListRow>
        ))}
      </List>
    </Card>
  );
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
