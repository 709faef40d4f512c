import { Trans, useLingui } from '@lingui/react/macro';
import { CheckItem, CheckList, Details } from '@academy/ui';

/** What keeps learning from outcomes in hand, for whoever wants to know. */
export function GuardsCard({ smallestGroup }: { smallestGroup: number }) {
  const { t } = useLingui();
  return (
    <Details summary={t`Waarvan de academie leert, en waarvan nooit`}>
      <CheckList>
        <CheckItem>
          <Trans>Wel: eerste eindtoetsen, uren die mensen zelf opgeven, en bewijs met een later oordeel.</Trans>
        </CheckItem>
        <CheckItem>
          <Trans>Nooit: naam, leeftijd, geslacht, herkomst, woonplaats, school, functie of sector.</Trans>
        </CheckItem>
        <CheckItem>
          <Trans>Van minder dan {smallestGroup} mensen wordt niets bewaard of getoond.</Trans>
        </CheckItem>
        <CheckItem>
          <Trans>Aftekenen door een trainer telt niet mee: dat is een woord, geen toets.</Trans>
        </CheckItem>
        <CheckItem>
          <Trans>Een pad onthoudt met welke versie het is gemaakt, en verandert nooit vanzelf.</Trans>
        </CheckItem>
      </CheckList>
    </Details>
  );
}
