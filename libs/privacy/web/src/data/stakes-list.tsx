import { Plural, Trans } from '@lingui/react/macro';
import { useText } from '@academy/ui';
import type { MyErasure } from './erasure-api';

/** What becomes of what someone still has going; nothing for who has nothing. */
export function StakesList({ stakes }: { stakes: MyErasure['stakes'] }) {
  const text = useText();
  const { seats, queues, openObjections, certificates, ownedAlone } = stakes;
  if (seats.length + queues.length + openObjections + certificates + ownedAlone.length === 0) return null;
  const titles = (all: typeof seats) => all.map(text).join(', ');
  const [seated, queued, owned] = [titles(seats), titles(queues), ownedAlone.join(', ')];
  return (
    <ul>
      {seats.length > 0 && (
        <li>
          <Trans>Je plek gaat naar de volgende in de wachtrij: {seated}.</Trans>
        </li>
      )}
      {queues.length > 0 && (
        <li>
          <Trans>Je plaats in de wachtrij vervalt: {queued}.</Trans>
        </li>
      )}
      {ownedAlone.length > 0 && (
        <li>
          <Trans>Niemand anders is eigenaar van {owned}. De academie beheert dat tot er een nieuwe eigenaar is.</Trans>
        </li>
      )}
      {openObjections > 0 && (
        <li>
          <Plural
            value={openObjections}
            one="Je bezwaar krijgt geen antwoord meer. Wil je dat nog? Wacht dan met wissen."
            other="Je # bezwaren krijgen geen antwoord meer. Wil je dat nog? Wacht dan met wissen."
          />
        </li>
      )}
      {certificates > 0 && (
        <li>
          <Plural
            value={certificates}
            one="Je certificaat blijft te controleren, zonder je naam. Met het bestand uit je download toon je aan dat het van jou is."
            other="Je # certificaten blijven te controleren, zonder je naam. Met de bestanden uit je download toon je aan dat ze van jou zijn."
          />
        </li>
      )}
    </ul>
  );
}
