import {
  certaintyOf,
  likelyLevel,
  masteredLevel,
  type Belief,
  type Influence,
  type Match,
} from '@academy/matching/core';

export const presentBelief = (belief: Belief, influences: readonly Influence[]) => ({
  competence: { id: belief.competenceId },
  masteredLevel: masteredLevel(belief),
  likelyLevel: likelyLevel(belief),
  certainty: certaintyOf(belief),
  chances: belief.chances,
  influences,
});

export const presentMatch = ({ slug, strength, reasons }: Match, less: ReadonlySet<string>) => ({
  module: { slug },
  strength,
  wantedLess: less.has(slug),
  reasons: reasons.map(({ competenceId, ...reason }) => ({
    ...{ level: null, number: null, text: null, ...reason },
    competence: competenceId === undefined ? null : { id: competenceId },
  })),
});
