import { Trans, useLingui } from '@lingui/react/macro';
import { Sparkles } from 'lucide-react';
import { EmptyState, LinkButton, Stack, VisuallyHidden } from '@academy/ui';

/** Nothing suits, or too little is known to say so. */
export function NoMatches() {
  const { t } = useLingui();
  return (
    <Stack>
      <VisuallyHidden as="h2">
        <Trans>Passende modules</Trans>
      </VisuallyHidden>
      <EmptyState
        icon={<Sparkles size={28} />}
        title={t`We weten nog te weinig om iets voor te stellen`}
        action={
          <LinkButton to="/profiel">
            <Trans>Vul je profiel aan</Trans>
          </LinkButton>
        }
      >
        <Trans>Zet in je profiel wat je kunt en wat je graag doet. Dan staan hier modules die bij je passen.</Trans>
      </EmptyState>
    </Stack>
  );
}
