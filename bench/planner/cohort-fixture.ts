import type { SimulatedTeacher } from './cohort';

/** A cohort as lines of JSON, short enough to commit: so that nobody can change the generator without showing it. */
export const asFixture = (teachers: readonly SimulatedTeacher[]): string =>
  teachers
    .map(({ seed, truth, evidence, credentials, limits, goal, hoursBudget }) =>
      JSON.stringify({
        ...{ seed, goal: goal.id, hoursBudget, sector: limits.sector, km: limits.maxTravelKm },
        home: limits.home?.city,
        languages: limits.languages.join(' '),
        forms: limits.forms.join(' '),
        truth: [...truth].map(([id, level]) => `${id}@${level}`).join(' '),
        evidence: evidence
          .map(
            (piece) =>
              `${piece.type}:${piece.competenceId}@${piece.type === 'years' ? piece.years : piece.level}/${piece.date}`,
          )
          .join(' '),
        credentials: credentials.map(({ credential, obtained }) => `${credential}/${obtained}`).join(' '),
      }),
    )
    .join('\n') + '\n';
