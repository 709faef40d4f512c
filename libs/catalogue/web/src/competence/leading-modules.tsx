import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Card, Hours, List, ListRow, Section, useText } from '@academy/ui';
import { useLevelName } from '@academy/competences/web';
import type { CompetenceOnPage } from './api';

interface LeadingModulesProps {
  competenceId: string;
  modules: CompetenceOnPage['modules'];
  /** What stands before the addresses of pages here. */
  home: string;
}

/** How one gets there. */
export function LeadingModules({ competenceId, modules, home }: LeadingModulesProps) {
  const { t } = useLingui();
  const text = useText();
  const levelName = useLevelName();
  return (
    <Section title={t`Modules die hiernaartoe leiden`}>
      {modules.length === 0 ? (
        <p>
          <Trans>Er is nu geen module die hiernaartoe leidt.</Trans>
        </p>
      ) : (
        <Card>
          <List>
            {modules.map(({ slug, title, organisation, hours, outcomes }) => (
              <ListRow
                key={slug}
                title={<Link to={`${home}/aanbod/${slug}`}>{text(title)}</Link>}
                end={<Hours value={hours} />}
              >
                {organisation.name}
                {outcomes
                  .filter(({ competence }) => competence.id === competenceId)
                  .map(({ from, to }) => (
                    <div key={to}>
                      <Trans>
                        Van ‘{levelName(from)}’ naar ‘{levelName(to)}’
                      </Trans>
                    </div>
                  ))}
              </ListRow>
            ))}
          </List>
        </Card>
      )}
    </Section>
  );
}
