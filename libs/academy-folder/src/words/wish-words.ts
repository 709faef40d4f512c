import type { WishesProblem } from '@academy/teachers/core';

export const wishWords: Readonly<Record<WishesProblem, string>> = {
  NoLanguage: 'names at least one language',
  NoForm: 'names at least one form',
  UnknownTown: 'is no town that the academy knows',
  TownNeeded: 'is needed, as a distance is said',
  DistanceOutOfRange: 'is no distance that someone travels',
  HoursOutOfRange: 'is more than a year has room for',
};
