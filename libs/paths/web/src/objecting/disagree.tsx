import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, LinkButton, Row, Stack, useText } from '@academy/ui';
import type { StepOnPathFragment } from '@academy/gql';
import { ObjectionDialog } from './objection-dialog';

/** Two ways for who does not agree: show more, or write to someone. Without a module it is about the whole path. */
export function Disagree({ module }: { module: StepOnPathFragment['module'] | null }) {
  const { t } = useLingui();
  const text = useText();
  const [writing, setWriting] = useState(false);
  const about = module ? text(module.title) : t`je hele leerpad`;
  return (
    <Stack gap={8}>
      <p>
        <Trans>Laat zien wat je kunt, dan rekenen we je pad opnieuw uit. Of schrijf op wat er niet klopt.</Trans>
      </p>
      <Row gap={8}>
        <LinkButton kind="secondary" small to="/profiel#kunnen">
          <Trans>Voeg bewijs toe</Trans>
        </LinkButton>
        <LinkButton kind="secondary" small to="/profiel/vragen">
          <Trans>Beantwoord korte vragen</Trans>
        </LinkButton>
        <Button kind="quiet" small aria-label={t`Maak bezwaar: ${about}`} onClick={() => setWriting(true)}>
          <Trans>Maak bezwaar</Trans>
        </Button>
      </Row>
      {writing && <ObjectionDialog moduleSlug={module?.slug ?? null} about={about} onClose={() => setWriting(false)} />}
    </Stack>
  );
}
