import { useLingui } from '@lingui/react/macro';
import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { frameworkNamesQuery } from '@academy/competences/web';
import { Loaded, SkeletonPage } from '@academy/ui';
import { moduleQuery } from './api';
import { EditionsCard } from './editions-card';
import { ModulePage } from './module-page';
import { NoSuchModule } from './no-such-module';

/** The page of a module for who does not enrol: everything a teacher sees. `offer` is where one came from. */
export function ModuleScreen({ offer }: { offer: string }) {
  const { t } = useLingui();
  const { slug = '' } = useParams();
  // What the module leads to is told in these words: asked in the same moment.
  usePrefetchQuery(frameworkNamesQuery);
  return (
    <Loaded query={useQuery(moduleQuery(slug))} skeleton={<SkeletonPage cards={2} />}>
      {(module) =>
        module ? (
          <ModulePage module={module} back={{ to: offer, label: t`Aanbod` }} panel={<EditionsCard module={module} />} />
        ) : (
          <NoSuchModule />
        )
      }
    </Loaded>
  );
}
