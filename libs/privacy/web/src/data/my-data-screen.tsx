import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Loaded, Narrow, PageHeader, Section, SkeletonPage, Stack, useText } from '@academy/ui';
import { myDataQuery } from './api';
import { ArchivePart } from './archive-part';
import { ErasurePart } from './erasure-part';
import { SharingPart } from '../sharing/sharing-part';
import { ThingPart } from './thing-part';

/** Mijn gegevens: what the academy keeps about whoever looks, and how they get all of it. */
export function MyDataScreen() {
  const { t } = useLingui();
  const text = useText();
  const data = useQuery(myDataQuery);
  return (
    <Narrow width="860px">
      <Stack gap={24}>
        <PageHeader
          title={t`Mijn gegevens`}
          crumbs={[
            { to: '/', label: t`Begin` },
            { to: '/account', label: t`Account` },
          ]}
          lead={t`Alles wat de academie over jou bewaart: wat het is, waarvoor, van wie het komt en tot wanneer.`}
        />
        <SharingPart />
        <ArchivePart />
        <Loaded query={data} skeleton={<SkeletonPage cards={3} />}>
          {({ topics }) =>
            topics.map(({ name, things }) => (
              <Section key={name.nl} title={text(name)}>
                <Stack as="ul" gap={12}>
                  {things.map((thing) => (
                    <ThingPart key={thing.what.nl} thing={thing} />
                  ))}
                </Stack>
              </Section>
            ))
          }
        </Loaded>
        <ErasurePart />
        <p className="alb-soft">
          <Trans>
            Klopt er iets niet? Je naam en je profiel verander je zelf. Van al het andere lees je bij Besluiten over jou wie
            het deed.
          </Trans>
        </p>
      </Stack>
    </Narrow>
  );
}
