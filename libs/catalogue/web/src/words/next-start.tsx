import { Trans } from '@lingui/react/macro';
import { DateText } from '@academy/ui';

interface Starting {
  readonly selfPaced: boolean;
  /** Those to come, the soonest first. */
  readonly editions: readonly { readonly start: string }[];
}

/** When a module of the offer begins: on any day, on that of its next edition, or nobody knows yet. */
export function NextStart({ selfPaced, editions: [next] }: Starting) {
  if (selfPaced) return <Trans>Begin wanneer je wilt</Trans>;
  if (!next) return <Trans>Nog geen datum</Trans>;
  return (
    <Trans>
      Start <DateText value={next.start} as="plainDay" />
    </Trans>
  );
}
