import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Loaded, SkeletonPage } from '@academy/ui';
import { moduleQuery } from '../module/api';
import { EditionsCard } from '../module/editions-card';
import { ModulePage } from '../module/module-page';
import { NotFoundScreen } from '../not-found-screen';

/** The page of a module for the office: everything a teacher sees, without enrolling. */
export function OfficeModuleScreen() {
  const { t } = useLingui();
  const { slug = '' } = useParams();
  return (
    <Loaded query={useQuery(moduleQuery(slug))} skeleton={<SkeletonPage cards={2} />}>
      {(module) =>
        module ? (
          <ModulePage
            module={module}
            back={{ to: '/beheer/aanbod', label: t`Aanbod` }}
            panel={<EditionsCard module={module} />}
          />
        ) : (
          <NotFoundScreen />
        )
      }
    </Loaded>
  );
}
