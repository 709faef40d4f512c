import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Loaded, SkeletonPage } from '@academy/ui';
import { moduleQuery, ModulePage, NoSuchModule } from '@academy/catalogue/web';
import { EnrolPanel } from './enrol-panel';
import { useCurrentEnrolment } from './use-current-enrolment';

/** The page of one module, where a teacher enrols. */
export function EnrolScreen() {
  const { t } = useLingui();
  const { slug = '' } = useParams();
  const { enrolment } = useCurrentEnrolment(slug);
  return (
    <Loaded query={useQuery(moduleQuery(slug))} skeleton={<SkeletonPage cards={2} />}>
      {(module) =>
        module ? (
          <ModulePage
            module={module}
            back={{ to: '/aanbod', label: t`Aanbod` }}
            home=""
            panel={<EnrolPanel module={module} />}
            panelFirst={enrolment !== undefined}
          />
        ) : (
          <NoSuchModule />
        )
      }
    </Loaded>
  );
}
