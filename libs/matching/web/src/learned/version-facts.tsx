import { Trans } from '@lingui/react/macro';
import { DateText } from '@academy/ui';
import type { Version } from './api';

/** What a version rests on, and who put it in force and why. */
export function VersionFacts({ version }: { version: Version }) {
  const { from, until, people, computedAt, decisions } = version;
  const inForce = decisions.find(({ action }) => action === 'PUT_IN_FORCE');
  return (
    <div className="alb-soft alb-small">
      <p>
        {from && until ? (
          <Trans>
            Van {people} antwoorden, van <DateText value={from} as="plainDay" /> tot en met{' '}
            <DateText value={until} as="plainDay" />. Berekend op <DateText value={computedAt} as="plainDay" />.
          </Trans>
        ) : (
          <Trans>Zoals de academie is ontworpen, op basis van onderzoek. Nog niet van eigen gegevens.</Trans>
        )}
      </p>
      {inForce && version.state === 'IN_FORCE' && <Decided decision={inForce} />}
    </div>
  );
}

/** Who decided, when and why. */
export function Decided({ decision: { at, by, reason } }: { decision: Version['decisions'][number] }) {
  return (
    <p>
      {by ? (
        <Trans>
          Besloten door {by} op <DateText value={at} as="plainDay" />: ‘{reason}’
        </Trans>
      ) : (
        <Trans>
          Besloten op <DateText value={at} as="plainDay" />: ‘{reason}’
        </Trans>
      )}
    </p>
  );
}
