import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Card, DateBlock, DateText, List, ListRow, Section, useText } from '@academy/ui';
import type { OrganisationOffer } from './api';

/** What begins first; `offer` is the folder of the modules' pages. */
export function NextEditions({ editions, offer }: { editions: OrganisationOffer['nextEditions']; offer: string }) {
  const { t } = useLingui();
  const text = useText();
  return (
    <Section title={t`Begint binnenkort`}>
      <Card>
        <List>
          {editions.map(({ module, edition: { id, start, seatsFree } }) => (
            <ListRow
              key={id}
              icon={<DateBlock day={start} small />}
              title={<Link to={`${offer}/${module.slug}`}>{text(module.title)}</Link>}
            >
              <Trans>
                Start <DateText value={start} as="plainDay" />
              </Trans>
              {' · '}
              {seatsFree > 0 ? (
                <Plural value={seatsFree} one="nog # plek" other="nog # plekken" />
              ) : (
                <Trans>wachtlijst</Trans>
              )}
            </ListRow>
          ))}
        </List>
      </Card>
    </Section>
  );
}
