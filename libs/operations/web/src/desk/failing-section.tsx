import { Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck } from 'lucide-react';
import { EmptyState, Section, Stack, useFocusWhenLost } from '@academy/ui';
import { isMail } from '../words/use-work-names';
import type { Failing } from './api';
import { FailingCard } from './failing-card';

/** What does not succeed: first the mail that did not reach people, then the rest. */
export function FailingSection({ failing, at }: { failing: readonly Failing[]; at: string }) {
  const { t } = useLingui();
  const keys = failing.map(keyOf).join();
  const place = useFocusWhenLost<HTMLDivElement>(keys);
  const mail = failing.filter(({ name }) => isMail(name));
  const rest = failing.filter(({ name }) => !isMail(name));
  return (
    <div ref={place} tabIndex={-1}>
      {failing.length === 0 ? (
        <Section title={t`Wat niet lukt`}>
          <EmptyState icon={<CircleCheck size={28} />} title={t`Alles lukt`}>
            <Trans>
              Lukt iets niet, dan staat hier waarom, hoe vaak het is geprobeerd en wanneer het weer gebeurt.
            </Trans>
          </EmptyState>
        </Section>
      ) : (
        <Stack gap={32}>
          {mail.length > 0 && <Group title={t`Mail die niet verstuurd kon worden`} failing={mail} at={at} />}
          {rest.length > 0 && <Group title={t`Ander werk dat niet lukt`} failing={rest} at={at} />}
        </Stack>
      )}
    </div>
  );
}

const keyOf = ({ name, reason }: Failing): string => `${name} ${reason}`;

const Group = ({ title, failing, at }: { title: string; failing: readonly Failing[]; at: string }) => (
  <Section title={title}>
    <Stack as="ul" gap={16}>
      {failing.map((one) => (
        <FailingCard key={keyOf(one)} failing={one} at={at} />
      ))}
    </Stack>
  </Section>
);
