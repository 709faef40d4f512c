import { namedLevelFaults, type HighestLevels, type LevelProblem } from '@academy/competences/core';
import type { CompetenceId, Level } from '@academy/contracts/competences';
import { under, type Fault } from '@academy/kernel';
import { readWishes, type WishesDraft, type WishesProblem } from './wishes-rules';

export type ProfileProblem =
  | LevelProblem
  | { readonly kind: WishesProblem; readonly given: WishesDraft[keyof WishesDraft] }
  | { readonly kind: 'CredentialNotAwarded'; readonly credential: string };

export interface ProfileDraft extends WishesDraft {
  readonly talents: readonly CompetenceId[];
  readonly evidence: readonly { readonly competenceId: CompetenceId; readonly level?: Level }[];
  readonly credentials: readonly { readonly credential: string }[];
}

/** What a profile may speak of. */
export interface KnownToProfiles {
  readonly highestLevels: HighestLevels;
  /** What someone can have been awarded. */
  readonly credentials: ReadonlySet<string>;
}

/** Competences, levels and credentials of a profile that are not there, and wishes that nobody can have. */
export function profileFaults(
  profile: ProfileDraft,
  { highestLevels, credentials }: KnownToProfiles,
): Fault<ProfileProblem>[] {
  const wishes = readWishes(profile);
  return [
    ...profile.talents.flatMap((competenceId, index) =>
      namedLevelFaults({ competenceId }, highestLevels).map(({ problem }) => ({ path: ['talents', index], problem })),
    ),
    ...profile.evidence.flatMap((piece, index) => under(['evidence', index], namedLevelFaults(piece, highestLevels))),
    ...profile.credentials.flatMap(({ credential }, index): Fault<ProfileProblem>[] =>
      credentials.has(credential)
        ? []
        : [{ path: ['credentials', index, 'credential'], problem: { kind: 'CredentialNotAwarded', credential } }],
    ),
    ...('faults' in wishes ? wishes.faults : []).map(({ field, problem }) => ({
      path: [field],
      problem: { kind: problem, given: profile[field] },
    })),
  ];
}
