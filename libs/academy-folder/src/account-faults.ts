import { readWishes, type WishesProblem } from '@academy/teachers/core';
import type { AccountFile } from './account-file';
import { shown, type FolderFault } from './read/fault';
import { levelFaults, unknown, type Ids, type Levels } from './references';

const file = 'accounts.json';

export function unknownEmployers(accounts: readonly AccountFile[], organisations: Ids): FolderFault[] {
  const references = accounts.flatMap(({ organisationId: id }, at) =>
    id === null ? [] : [{ path: `[${at}].organisationId`, id }],
  );
  return unknown(file, 'organisation', organisations, references);
}

/** Competences, levels and credentials in the profiles of people that are not there, and wishes nobody can have. */
export function profileFaults(accounts: readonly AccountFile[], known: Levels, credentials: Ids): FolderFault[] {
  return accounts.flatMap((account, at) => {
    if (account.kind !== 'teacher') return [];
    const { talents, evidence, credentials: held } = account.profile;
    const profile = `[${at}].profile`;
    const named = talents.map((id, index) => ({ path: `${profile}.talents[${index}]`, id }));
    const awarded = held.map(({ credential: id }, index) => ({
      path: `${profile}.credentials[${index}].credential`,
      id,
    }));
    return [
      ...unknown(file, 'competence', new Set(known.keys()), named),
      ...evidence.flatMap((piece, index) => levelFaults(file, `${profile}.evidence[${index}]`, piece, known)),
      ...unknown(file, 'credential', credentials, awarded),
      ...wishesFaults(profile, account.profile),
    ];
  });
}

const words: Readonly<Record<WishesProblem, string>> = {
  NoLanguage: 'names at least one language',
  NoForm: 'names at least one form',
  UnknownTown: 'is no town that the academy knows',
  TownNeeded: 'is needed, as a distance is said',
  DistanceOutOfRange: 'is no distance that someone travels',
  HoursOutOfRange: 'is more than a year has room for',
};

type Profile = Extract<AccountFile, { kind: 'teacher' }>['profile'];

function wishesFaults(path: string, profile: Profile): FolderFault[] {
  const read = readWishes(profile);
  if (!('faults' in read)) return [];
  return read.faults.map(({ field, problem }) => ({
    file,
    path: `${path}.${field}`,
    message: `${words[problem]}: ${shown(JSON.stringify(profile[field]))}`,
  }));
}
