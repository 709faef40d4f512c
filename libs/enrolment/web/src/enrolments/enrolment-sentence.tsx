import { Trans } from '@lingui/react/macro';
import { DateText } from '@academy/ui';
import type { EnrolmentItemFragment } from '@academy/gql';
import { EntryLackSentence } from './entry-lack-sentence';

/** What an enrolment means for the teacher now, and what happens next. */
export function EnrolmentSentence({ enrolment }: { enrolment: EnrolmentItemFragment }) {
  const { state, queuePlace, edition } = enrolment;
  switch (state) {
    case 'REQUESTED':
      return (
        <Trans>Je aanvraag wordt bekeken… Meestal weet je het binnen een minuut. Je mag deze pagina verlaten.</Trans>
      );
    case 'ENROLLED':
      return (
        <Trans>
          Je hebt een plek. De module begint op <DateText value={edition.start} />.
        </Trans>
      );
    case 'QUEUED':
      return queuePlace ? (
        <Trans>Je staat op plek {queuePlace} van de wachtlijst. Komt er een plek vrij, dan hoor je het meteen.</Trans>
      ) : (
        <Trans>Je staat op de wachtlijst. Komt er een plek vrij, dan hoor je het meteen.</Trans>
      );
    case 'REFUSED':
      return <WhyRefused enrolment={enrolment} />;
    case 'WITHDRAWN':
      return <Trans>Je hebt deze inschrijving ingetrokken. Je kunt je opnieuw inschrijven.</Trans>;
    case 'COMPLETED':
      return <Trans>Je hebt deze module afgerond.</Trans>;
  }
}

function WhyRefused({ enrolment: { reason, lacks } }: { enrolment: EnrolmentItemFragment }) {
  switch (reason) {
    case 'ENTRY':
      return lacks ? (
        <EntryLackSentence lacks={lacks} />
      ) : (
        <Trans>Voor deze module heb je een bewijs nodig dat nog niet in je profiel staat. Voeg het daar toe.</Trans>
      );
    case 'QUEUE_ENDED':
      return <Trans>Er kwam op tijd geen plek vrij, en de wachtlijst is gesloten. Kies een andere datum.</Trans>;
    default:
      return <Trans>De inschrijving was al gesloten. Kies een andere datum.</Trans>;
  }
}
