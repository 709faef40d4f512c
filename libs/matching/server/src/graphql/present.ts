import { certaintyOf, likelyLevel, masteredLevel, type Belief, type Match } from '@academy/matching/core';

export const presentBelief = (belief: Belief) => ({
  competence: { id: belief.competenceId },
  masteredLevel: masteredLevel(belief),
  likelyLevel: likelyLevel(belief),
  certainty: certaintyOf(belief),
  chances: belief.chances,
});

export const presentMatch = ({ slug, strength, reasons }: Match) => ({
  module: { slug },
  strength,
  reasons: reasons.map(({ competenceId, ...reason }) => ({
    ...reason,
    competence: competenceId === undefined ? null : { id: competenceId },
  })),
});
