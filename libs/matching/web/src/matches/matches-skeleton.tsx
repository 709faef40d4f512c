import { Grid, Loading, SkeletonCard } from '@academy/ui';

export const MatchesSkeleton = () => (
  <Loading>
    <Grid min="20rem">
      {[1, 2, 3].map((card) => (
        <SkeletonCard key={card} height="7rem" />
      ))}
    </Grid>
  </Loading>
);
