import { Trans } from '@lingui/react/macro';
import { LinkButton, Narrow, PageHeader, Stack } from '@academy/ui';

interface NoSuchDraftProps {
  title: string;
  to: string;
  /** What the way on is called. */
  back: string;
}

/** For a draft that is not there, or not for whoever looks. */
export const NoSuchDraft = ({ title, to, back }: NoSuchDraftProps) => (
  <Narrow>
    <Stack gap={24}>
      <PageHeader title={title} />
      <p>
        <Trans>Iemand heeft het gepubliceerd, teruggehaald of weggegooid, of het is niet voor jou.</Trans>
      </p>
      <div>
        <LinkButton to={to}>{back}</LinkButton>
      </div>
    </Stack>
  </Narrow>
);
