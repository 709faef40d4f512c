import { Trans, useLingui } from '@lingui/react/macro';
import { BadgeCheck, ListChecks, Route } from 'lucide-react';
import { Link } from 'react-router';
import { SoonestModules } from '@academy/catalogue/web';
import { Actions, Card, Grid, IconTile, LinkButton, PageHeader, Section, Stack, useWaysIn } from '@academy/ui';

/** The first page of whoever is not signed in: what the academy is for, what it offers, and how to begin. */
export function WelcomeScreen() {
  const { t } = useLingui();
  const { signIn, join } = useWaysIn();
  return (
    <Stack gap={48}>
      <Stack gap={20}>
        <PageHeader
          title={t`Leer wat je nog mist, sla over wat je al kunt`}
          documentTitle={t`Leerpaden op maat`}
          lead={t`Voor wie lesgeeft in bèta en techniek, of dat wil gaan doen. Modules van bedrijven, scholen en de academie, samen in een pad dat bij jou past.`}
        />
        <Actions>
          <LinkButton to="/aanbod">
            <Trans>Bekijk het aanbod</Trans>
          </LinkButton>
          <LinkButton to={join} kind="secondary">
            <Trans>Maak een account</Trans>
          </LinkButton>
        </Actions>
        <p>
          <Trans>
            Heb je al een account? <Link to={signIn}>Log in</Link>
          </Trans>
        </p>
      </Stack>
      <HowItWorks />
      <Section
        title={t`Begint binnenkort`}
        lead={t`Bekijken kan zonder account. Inschrijven doe je met een account.`}
        more={{ to: '/aanbod', label: t`Het hele aanbod` }}
      >
        <SoonestModules />
      </Section>
    </Stack>
  );
}

function HowItWorks() {
  const { t } = useLingui();
  const steps = [
    {
      Icon: ListChecks,
      title: t`Vertel wat je al kunt`,
      words: t`Wat je studeerde, waar je werkte, wat je al gaf. Wat je al kunt, hoef je niet nog eens te volgen.`,
    },
    {
      Icon: Route,
      title: t`Kies waar je heen wilt`,
      words: t`Je krijgt het kortste pad van modules daarheen, met de reden bij elke stap. Jij bepaalt de uren per week.`,
    },
    {
      Icon: BadgeCheck,
      title: t`Laat zien wat je leerde`,
      words: t`Na een module krijg je een certificaat, dat iedereen zonder account kan controleren.`,
    },
  ];
  return (
    <Section title={t`Zo werkt het`}>
      <Grid as="ul" min="18rem" gap={20}>
        {steps.map(({ Icon, title, words }) => (
          <Card as="li" key={title}>
            <IconTile tone="petrol">
              <Icon size={20} />
            </IconTile>
            <h3>{title}</h3>
            <p>{words}</p>
          </Card>
        ))}
      </Grid>
    </Section>
  );
}
