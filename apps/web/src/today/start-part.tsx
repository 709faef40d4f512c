import { useQuery } from '@tanstack/react-query';
import { Loaded, Loading, SkeletonCard } from '@academy/ui';
import { pathQuery, nextStep } from '@academy/paths/web';
import { profileStartQuery } from '@academy/teachers/web';
import { ChooseGoalCard, FillProfileCard, GoalReachedCard } from './invitations';
import { NextStepCard } from './next-step-card';
import { PathCard } from './path-card';
import styles from './today.module.css';

const skeleton = (
  <Loading>
    <SkeletonCard height="9rem" />
  </Loading>
);

/** The next step of the path, or the way to one. */
export function StartPart() {
  return (
    <Loaded query={useQuery(pathQuery)} skeleton={skeleton}>
      {(path) => {
        if (!path) return <BeforePath />;
        const step = nextStep(path);
        return (
          <div className={styles.top}>
            {step ? <NextStepCard step={step} computedAt={path.computedAt} /> : <GoalReachedCard />}
            <PathCard path={path} />
          </div>
        );
      }}
    </Loaded>
  );
}

function BeforePath() {
  return (
    <Loaded query={useQuery(profileStartQuery)} skeleton={skeleton}>
      {({ begun }) => (begun ? <ChooseGoalCard /> : <FillProfileCard />)}
    </Loaded>
  );
}
