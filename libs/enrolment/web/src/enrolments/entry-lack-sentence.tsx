import { Trans } from '@lingui/react/macro';
import { useText } from '@academy/ui';
import { useLevelName } from '@academy/competences/web';
import type { EntryLackFragment } from '@academy/gql';

/** Why a teacher does not come into a module, and what would change that: the same before asking for a place and after. */
export function EntryLackSentence({ lacks }: { lacks: EntryLackFragment }) {
  const text = useText();
  const levelName = useLevelName();
  const { credential } = lacks;
  const levels = lacks.levels
    .map(({ level, competence }) => `${text(competence.name)} (‘${levelName(level)}’)`)
    .join(', ');
  return (
    <>
      {credential && (
        <span>
          <Trans>
            Je kunt alleen meedoen als je dit bewijs ooit hebt gehaald: {credential}. Voeg het toe aan je profiel.
          </Trans>{' '}
        </span>
      )}
      {levels !== '' && (
        <span>
          <Trans>
            Voor je veiligheid vraagt deze module een geldig certificaat: {levels}. Voeg het toe aan je profiel, of volg
            eerst een module die ernaartoe leidt.
          </Trans>
        </span>
      )}
    </>
  );
}
