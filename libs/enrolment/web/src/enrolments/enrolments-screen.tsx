import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import {
  EmptyState,
  Grid,
  LinkButton,
  LiveMark,
  Loaded,
  PageHeader,
  Section,
  SkeletonPage,
  Stack,
  useFocusWhenLost,
} from '@academy/ui';
import type { EnrolmentItemFragment } from '@academy/gql';
import { useLiveState } from '@academy/ui';
import { enrolmentsQuery } from './api';
import { EnrolmentItem } from './enrolment-item';
import styles from './enrolments.module.css';

const lies = (states: readonly EnrolmentItemFragment['state'][]) => (enrolment: EnrolmentItemFragment) =>
  states.includes(enrolment.state);

/** Mijn inschrijvingen: what runs first, what lies behind after it. */
export function EnrolmentsScreen() {
  const { t } = useLingui();
  const live = useLiveState();
  return (
    <Stack gap={24}>
      <PageHeader
        title={t`Mijn inschrijvingen`}
        lead={t`Waar je een plek hebt, waar je op wacht en wat je hebt afgerond.`}
        actions={<LiveMark state={live} />}
      />
      <Loaded query={useQuery(enrolmentsQuery)} skeleton={<SkeletonPage cards={2} />}>
        {(enrolments) => (enrolments.length === 0 ? <NoEnrolments /> : <Lists enrolments={enrolments} />)}
      </Loaded>
    </Stack>
  );
}

function Lists({ enrolments }: { enrolments: readonly EnrolmentItemFragment[] }) {
  const { t } = useLingui();
  const place = useFocusWhenLost<HTMLDivElement>(enrolments.map(({ state }) => state).join());
  const parts = [
    { title: t`Nu`, items: enrolments.filter(lies(['REQUESTED', 'ENROLLED', 'QUEUED'])) },
    { title: t`Afgerond`, items: enrolments.filter(lies(['COMPLETED'])) },
    { title: t`Niet doorgegaan`, items: enrolments.filter(lies(['REFUSED', 'WITHDRAWN'])) },
  ];
  return (
    <div ref={place} tabIndex={-1} className={styles.lists}>
      <Stack gap={32}>
        {parts
          .filter(({ items }) => items.length > 0)
          .map(({ title, items }) => (
            <Section key={title} title={title}>
              <Grid as="ul" min="22rem">
                {items.map((enrolment) => (
                  <EnrolmentItem key={enrolment.id} enrolment={enrolment} />
                ))}
              </Grid>
            </Section>
          ))}
      </Stack>
    </div>
  );
}

function NoEnrolments() {
  const { t } = useLingui();
  return (
    <Section title={t`Nu`}>
      <EmptyState
        icon={<CalendarPlus size={28} />}
        title={t`Je hebt je nog nergens ingeschreven`}
        action={
          <LinkButton to="/aanbod">
            <Trans>Bekijk het aanbod</Trans>
          </LinkButton>
        }
      >
        <Trans>Kies een module in het aanbod. Zodra je je inschrijft, staat die hier.</Trans>
      </EmptyState>
    </Section>
  );
}
