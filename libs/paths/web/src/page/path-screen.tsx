import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { PathOnPageFragment } from '@academy/gql';
import { useSearchParams } from 'react-router';
import { Loaded, SkeletonPage, useToast, useFocusWhenLost, useOnceThere } from '@academy/ui';
import { entryTestOffersQuery } from '../entry-tests/api';
import { myObjectionsQuery } from '../objecting/api';
import { pathQuery } from '../path/api';
import { tempoQuery } from '../tempo/api';
import { GoalChoice } from '../path/goal-choice';
import { PathPage } from './path-page';
import { standsBeside } from './stands-beside';
import styles from '../path/path.module.css';

/** Mijn leerpad: the way to the goal, or the choice of a goal. */
export function PathScreen() {
  const { t } = useLingui();
  const toast = useToast();
  const [search, setSearch] = useSearchParams();
  const query = useQuery(pathQuery);
  const onItsWay = useOnItsWay(query.data);
  const place = useFocusWhenLost<HTMLDivElement>(`${query.data?.id} ${query.data?.computedAt}`);
  const choosing = search.get('doel') === 'kiezen';
  const chosen = () => {
    setSearch({}, { replace: true });
    toast(t`Je leerpad is gemaakt`);
  };
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <Loaded query={query} skeleton={<SkeletonPage />}>
        {(path) => {
          if (!path || choosing) return <GoalChoice path={path} onChosen={chosen} />;
          return onItsWay ? <SkeletonPage /> : <PathPage path={path} />;
        }}
      </Loaded>
    </div>
  );
}

/** Whether something that stands above the rest of the page is still waited for; once the page is there it stays. */
function useOnItsWay(path: PathOnPageFragment | null | undefined): boolean {
  const beside = path ? standsBeside(path) : { tempo: false, entryTests: false };
  const tempo = useQuery({ ...tempoQuery(path?.computedAt ?? ''), enabled: beside.tempo });
  const entryTests = useQuery({ ...entryTestOffersQuery, enabled: beside.entryTests });
  const objections = useQuery({ ...myObjectionsQuery, enabled: Boolean(path) });
  const isThere =
    (tempo.isFetched || !beside.tempo) && (entryTests.isFetched || !beside.entryTests) && objections.isFetched;
  return !useOnceThere(isThere);
}
