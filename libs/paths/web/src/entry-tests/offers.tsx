import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, LinkButton, List, ListRow, useText } from '@academy/ui';
import { entryTestOffersQuery, type EntryTestOffer } from './api';

/** Tests that are worth their half hour: a path may become shorter, or longer where it would fail later. Nothing is shown while there is none, or when they cannot be fetched. */
export function EntryTestOffers() {
  const { t } = useLingui();
  const { data: offers = [] } = useQuery(entryTestOffersQuery);
  if (offers.length === 0) return null;
  return (
    <Card>
      <h2>
        <Trans>Laat zien hoe ver je bent</Trans>
      </h2>
      <p>
        <Trans>
          Over deze onderwerpen weten we nog niet zeker hoe ver je bent. Met een korte instaptoets laat je het zien. Het
          hoeft niet. Een pad kan er ook langer door worden: voor je begint, zie je hoeveel.
        </Trans>
      </p>
      <List label={t`Instaptoetsen`}>
        {offers.map((offer) => (
          <Offer key={offer.competence.id} offer={offer} />
        ))}
      </List>
    </Card>
  );
}

function Offer({ offer: { competence, expectedHours, opensAWay } }: { offer: EntryTestOffer }) {
  const { t } = useLingui();
  const name = useText()(competence.name);
  const hours = Math.round(expectedHours);
  return (
    <ListRow
      title={name}
      end={
        <LinkButton
          kind="secondary"
          small
          to={`/instaptoets/${encodeURIComponent(competence.id)}`}
          aria-label={t`Doe de toets: ${name}`}
        >
          <Trans>Doe de toets</Trans>
        </LinkButton>
      }
    >
      {hours > 0 && (
        <Trans>
          Een half uur. Dat scheelt naar verwachting <Plural value={hours} one="# uur" other="# uur" /> aan modules die
          je kunt overslaan, of anders te vroeg begint
        </Trans>
      )}
      {hours === 0 && opensAWay && (
        <Trans>Een half uur, en misschien komt er een doel in bereik dat je pad nu niet haalt</Trans>
      )}
    </ListRow>
  );
}
