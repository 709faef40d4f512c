import { useLingui } from '@lingui/react/macro';
import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { frameworkNamesQuery } from '@academy/competences/web';
import { Loaded, SkeletonPage, Stack } from '@academy/ui';
import { moduleQuery } from './api';
import { EditionsCard } from './editions-card';
import { JoinCard } from './join-card';
import { ModulePage } from './module-page';
import { NoSuchModule } from './no-such-module';

interface ModuleScreenProps {
  /** What stands before the addresses of pages here; empty for those of anyone. */
  home: string;
  /** Whether whoever looks is told how to join. */
  canJoin?: boolean;
}

/** The page of a module for who does not enrol: everything a teacher sees. */
export function ModuleScreen({ home, canJoin = false }: ModuleScreenProps) {
  const { t } = useLingui();
  const { slug = '' } = useParams();
  // What the module leads to is told in these words: asked in the same moment.
  usePrefetchQuery(frameworkNamesQuery);
  return (
    <Loaded query={useQuery(moduleQuery(slug))} skeleton={<SkeletonPage cards={2} />}>
      {(module) =>
        module ? (
          <ModulePage
            module={module}
            back={{ to: `${home}/aanbod`, label: t`Aanbod` }}
            home={home}
            panel={
              <Stack>
                <EditionsCard module={module} />
                {canJoin && module.offered && <JoinCard />}
              </Stack>
            }
          />
        ) : (
          <NoSuchModule />
        )
      }
    </Loaded>
  );
}
