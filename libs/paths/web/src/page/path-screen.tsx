import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { Loaded, SkeletonPage, useToast, useFocusWhenLost } from '@academy/ui';
import { pathQuery } from '../path/api';
import { GoalChoice } from '../path/goal-choice';
import { PathPage } from './path-page';
import styles from '../path/path.module.css';

/** Mijn leerpad: the way to the goal, or the choice of a goal. */
export function PathScreen() {
  const { t } = useLingui();
  const toast = useToast();
  const [search, setSearch] = useSearchParams();
  const query = useQuery(pathQuery);
  const place = useFocusWhenLost<HTMLDivElement>(`${query.data?.id} ${query.data?.computedAt}`);
  const choosing = search.get('doel') === 'kiezen';
  const chosen = () => {
    setSearch({}, { replace: true });
    toast(t`Je leerpad is gemaakt`);
  };
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <Loaded query={query} skeleton={<SkeletonPage />}>
        {(path) => (path && !choosing ? <PathPage path={path} /> : <GoalChoice path={path} onChosen={chosen} />)}
      </Loaded>
    </div>
  );
}
