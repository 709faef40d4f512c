import { Trans } from '@lingui/react/macro';
import { DateText, useText } from '@academy/ui';
import type { StepState } from '@academy/gql';
import type { StepTime } from './use-step-time';

/** When a step can begin, all that comes first counted in; words where there is no date. */
export function StepWhen({ time, state }: { time: StepTime; state: StepState }) {
  const text = useText();
  switch (time.kind) {
    case 'EDITION':
      return (
        <Trans>
          Eerste start die past: <DateText value={time.start} as="plainDay" />
        </Trans>
      );
    case 'ANY_DAY':
      if (state !== 'LOCKED') return <Trans>Begin wanneer je wilt</Trans>;
      return (
        <Trans>
          Begin wanneer je wilt na wat eerst komt, naar verwachting vanaf <DateText value={time.start} as="plainDay" />
        </Trans>
      );
    case 'WAITS': {
      const before = time.waitsFor.map((title) => text(title)).join(', ');
      return <Trans>Nog geen datum: dit wacht op {before}</Trans>;
    }
    case 'TOO_FAR_AWAY':
      return <Trans>Geen datum: in jouw tempo duurt dit langer dan vier jaar</Trans>;
    case 'NONE':
      return <Trans>Nog geen datum die past</Trans>;
  }
}
