import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { NoticesQuery } from '@academy/gql';
import { Reviewed } from './reviewed';

interface Notice {
  kind: NoticesQuery['notices']['edges'][number]['node']['kind'];
  /** Absent of what is about a whole path. */
  moduleSlug?: string | null;
  certificateSerial?: string | null;
  /** Where its reader goes on, and with what; absent of what is not about a review. */
  organisationId?: string | null;
  draftId?: string | null;
  number?: number | null;
}

interface NoticeTextProps {
  notice: Notice;
  /** Of the module; absent of what is about a whole path. */
  title?: string;
  /** Called when a link in it is followed, such as to close the list it stands in. */
  onFollow?: () => void;
}

/** A notice as a sentence with a link to what it is about. */
export function NoticeText({ notice, title, onFollow }: NoticeTextProps) {
  const { kind, moduleSlug, certificateSerial, number } = notice;
  const module = (
    <Link to={`/aanbod/${moduleSlug}`} onClick={onFollow}>
      {title}
    </Link>
  );
  const certificate = (
    <Link to={certificateSerial ? `/certificaten#${certificateSerial}` : '/certificaten'} onClick={onFollow}>
      {title}
    </Link>
  );
  switch (kind) {
    case 'ENROLLED':
      return (
        <p>
          <Trans>Je hebt een plek bij {module}.</Trans>
        </p>
      );
    case 'QUEUED':
      return (
        <p>
          <Trans>
            Je staat op plek {number} van de wachtlijst van {module}.
          </Trans>
        </p>
      );
    case 'REFUSED':
      return (
        <p>
          <Trans>Je aanvraag voor {module} is afgewezen. Bij de module lees je waarom.</Trans>
        </p>
      );
    case 'CLOSED':
      return (
        <p>
          <Trans>Je aanvraag voor {module} is afgewezen: de inschrijving was al gesloten.</Trans>
        </p>
      );
    case 'QUEUE_ENDED':
      return (
        <p>
          <Trans>De wachtlijst van {module} is gesloten: er kwam op tijd geen plek vrij.</Trans>
        </p>
      );
    case 'EDITION_MOVED':
      return <EditionMoved module={module} onFollow={onFollow} />;
    case 'CERTIFICATE_AWARDED':
      return (
        <p>
          <Trans>Je certificaat {certificate} is klaar.</Trans>
        </p>
      );
    case 'CERTIFICATE_REVOKED':
      return (
        <p>
          <Trans>Je certificaat {certificate} is ingetrokken: je trainer nam de aftekening terug.</Trans>
        </p>
      );
    case 'OBJECTION_ANSWERED':
      return <ObjectionAnswered title={title} onFollow={onFollow} />;
    case 'MODULE_HANDED_IN':
    case 'MODULE_TAKEN_BACK':
    case 'MODULE_REVIEWED':
    case 'MODULE_RETURNED':
    case 'MODULE_PUBLISHED':
      return <Reviewed kind={kind} notice={notice} title={title} onFollow={onFollow} />;
  }
}

function EditionMoved({ module, onFollow }: { module: ReactNode; onFollow: (() => void) | undefined }) {
  return (
    <p>
      <Trans>
        De uitvoering van {module} waarvoor je je hebt aangemeld, begint op een andere dag. Je leest die bij{' '}
        <Link to="/inschrijvingen" onClick={onFollow}>
          je inschrijvingen
        </Link>
        .
      </Trans>
    </p>
  );
}

function ObjectionAnswered({ title, onFollow }: Pick<NoticeTextProps, 'title' | 'onFollow'>) {
  const { t } = useLingui();
  return (
    <p>
      <Trans>
        Een curator heeft geantwoord op je bezwaar:{' '}
        <Link to="/leerpad#bezwaren" onClick={onFollow}>
          {title ?? t`je hele leerpad`}
        </Link>
        .
      </Trans>
    </p>
  );
}
