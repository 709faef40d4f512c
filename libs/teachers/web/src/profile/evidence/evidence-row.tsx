import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DateText, ListRow, Row, Tag, isPast } from '@academy/ui';
import { useLevelName } from '@academy/competences/web';
import { setAsideQuery, type EvidencePiece } from '../keeping/api';
import { isPaper, useEvidenceWords } from '../keeping/use-evidence-words';
import { RemoveEvidenceButton } from './remove-evidence-button';

/** One piece of evidence in words: what it is, what it says, from when, and until when. */
export function EvidenceRow({ piece }: { piece: EvidencePiece }) {
  const { types, entryTest } = useEvidenceWords();
  const { type, date, note, certifiedByAcademy } = piece;
  return (
    <ListRow
      title={
        <>
          {piece.fromEntryTest ? entryTest : types[type]}: <Amount piece={piece} />
        </>
      }
      end={!certifiedByAcademy && <RemoveEvidenceButton piece={piece} />}
    >
      <Row gap={8}>
        <DateText value={date} as="plainDay" />
        <Validity until={piece.validUntil} />
      </Row>
      {note && <p>{note}</p>}
      <SetAside piece={piece} />
      {certifiedByAcademy && <Vouched type={type} />}
      {!certifiedByAcademy && isPaper(type) && (
        <p className="alb-soft alb-small">
          <Trans>Genoemd: niemand heeft dit nagekeken.</Trans>
        </p>
      )}
    </ListRow>
  );
}

/** Why it does not count now, where it does not. */
function SetAside({ piece: { id } }: { piece: EvidencePiece }) {
  const { setAside } = useEvidenceWords();
  const { data = [] } = useQuery(setAsideQuery);
  const found = data.find(({ evidenceId }) => evidenceId === id);
  return found ? <p>{setAside[found.reason]}</p> : null;
}

function Amount({ piece: { level, years } }: { piece: EvidencePiece }) {
  const levelName = useLevelName();
  if (level != null) return <span>{levelName(level)}</span>;
  return <Plural value={years ?? 0} one="# jaar" other="# jaar" />;
}

function Validity({ until }: { until: EvidencePiece['validUntil'] }) {
  const { t } = useLingui();
  if (!until) return null;
  if (isPast(until)) return <Tag kind="error">{t`Verlopen`}</Tag>;
  return (
    <span>
      <Trans>
        Geldig tot en met <DateText value={until} as="plainDay" />
      </Trans>
    </span>
  );
}

function Vouched({ type }: { type: EvidencePiece['type'] }) {
  return (
    <p>
      {type === 'CERTIFICATE' ? (
        <Trans>
          De academie staat hiervoor in, met een van <Link to="/certificaten">je certificaten</Link>. Daarom kun je dit
          niet verwijderen.
        </Trans>
      ) : (
        <Trans>De academie staat hiervoor in. Daarom kun je dit niet verwijderen.</Trans>
      )}
    </p>
  );
}
