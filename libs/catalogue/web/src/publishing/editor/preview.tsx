import { Trans, useLingui } from '@lingui/react/macro';
import { Publisher, Stack, useLocale } from '@academy/ui';
import { useCompetences } from '@academy/competences/web';
import { MainFacts } from '../../module/main-facts';
import { LearnSection, PrerequisiteSection } from '../../module/module-levels';
import { ProgrammeSection } from '../../module/module-sections';
import type { Kept } from '../keeping/draft-keeper';
import { contentsOf } from '../keeping/typed-contents';
import { useDraftTitle } from '../draft-words';
import styles from './editor.module.css';

/** What is typed, as it would be on the page of the module. */
export function Preview({ kept: { typed, draft } }: { kept: Kept }) {
  const { t } = useLingui();
  const titleOf = useDraftTitle();
  const contents = contentsOf(typed, useLocale());
  const named = useNamed();
  const outcomes = named(typed.outcomes);
  return (
    // Reached by the keyboard, as it may be longer than the window.
    <div className={styles.preview} role="region" aria-label={t`Zo ziet een docent het`} tabIndex={0}>
      <Stack gap={24}>
        <p className="alb-soft alb-small">
          <Trans>Zo ziet een docent het</Trans>
        </p>
        <p className={styles.title}>{titleOf(contents)}</p>
        <Publisher name={draft.organisation} />
        <MainFacts hours={contents.hours} form={contents.form} city={contents.city} languages={contents.languages} />
        {(contents.summaryNl || outcomes.length > 0) && (
          <LearnSection module={{ summaryNl: contents.summaryNl, outcomes }} />
        )}
        <ProgrammeSection lines={contents.programmeNl} />
        <PrerequisiteSection module={{ prerequisites: named(typed.prerequisites), entryCredential: null }} />
      </Stack>
    </div>
  );
}

/** The lines of which the competence is chosen, each once, with its name. */
function useNamed() {
  const competences = useCompetences();
  return <Line extends { readonly competenceId: string | null }>(lines: readonly Line[]) =>
    competences.flatMap((competence) =>
      lines
        .filter(({ competenceId }) => competenceId === competence.id)
        .slice(0, 1)
        .map((line) => ({ ...line, competence })),
    );
}
