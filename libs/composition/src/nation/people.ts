import { membershipsOf, type AccountFile, type AcademyFolder, type FrameworkFile } from '@academy/academy-folder';
import { addDays, type Day, type Dice } from '@academy/kernel';
import { towns } from '@academy/teachers/core';
import { firstNames, lastNames } from './names';

type TeacherAccount = Extract<AccountFile, { kind: 'teacher' }>;
type Evidence = TeacherAccount['profile']['evidence'][number];

const subjects = ['natuurkunde', 'scheikunde', 'wiskunde', 'biologie', 'techniek', 'informatica', 'elektrotechniek'];

const emailOf = (nth: number): string => `leraar-${String(nth + 1).padStart(6, '0')}@natie.invalid`;

/** Draws fictional teachers for an academy, as a folder would say them. */
export class TeacherMaker {
  private readonly schools: readonly { readonly id: string }[];
  private readonly credentials: readonly string[];

  constructor(
    private readonly academy: AcademyFolder,
    private readonly on: Day,
    private readonly dice: Dice,
  ) {
    this.schools = academy.organisations.filter(({ type }) => type === 'school' || type === 'hogeschool');
    this.credentials = [...new Set(academy.modules.map(({ certificate }) => certificate.credential))].sort();
  }

  make(nth: number): TeacherAccount {
    const { dice } = this;
    const sector = dice.chance(0.6) ? 'vo' : 'mbo';
    const subject = dice.oneOf(subjects);
    return {
      kind: 'teacher',
      id: emailOf(nth),
      name: `${dice.oneOf(firstNames)} ${dice.oneOf(lastNames)} (fictief)`,
      roleNl: `Docent ${subject} ${sector}`,
      roleEn: `Teacher (${sector === 'vo' ? 'secondary' : 'vocational'})`,
      organisationId: dice.chance(0.8) ? dice.oneOf(this.schools).id : null,
      sharesProfile: [],
      profile: {
        sector,
        languages: dice.chance(0.5) ? ['nl', 'en'] : ['nl'],
        forms: dice.chance(0.8) ? ['online', 'blended', 'onsite', 'placement'] : ['online', 'blended'],
        ...(dice.chance(0.9)
          ? { city: dice.oneOf(towns).city, maxTravelKm: dice.between(2, 15) * 10 }
          : { city: null, maxTravelKm: null }),
        hoursPerYear: dice.chance(0.7) ? dice.between(4, 20) * 10 : null,
        ...this.knowing(),
        credentials: dice.chance(0.15) ? [this.held()] : [],
      },
    };
  }

  /** A few talents and what shows others, each competence once. */
  private knowing(): Pick<TeacherAccount['profile'], 'talents' | 'evidence'> {
    const { dice } = this;
    const { competences } = this.academy.competences;
    const known = new Map<string, FrameworkFile['competences'][number]>();
    for (let draw = dice.between(5, 11); draw > 0; draw -= 1) {
      const one = dice.oneOf(competences);
      known.set(one.id, one);
    }
    const [first, second, third, ...others] = [...known.values()];
    const talents = [first, second, third].flatMap((one) => (one ? [one.id] : []));
    return { talents, evidence: others.map((one) => this.evidenceOf(one)) };
  }

  private evidenceOf({ id: competenceId, maxLevel }: FrameworkFile['competences'][number]): Evidence {
    const { dice } = this;
    const base = { competenceId, date: this.pastDay(), note: null };
    const level = dice.between(1, Math.min(4, maxLevel)) as 1 | 2 | 3 | 4;
    if (dice.chance(0.25)) return { ...base, type: 'years', years: dice.between(1, 30) };
    if (dice.chance(0.4)) return { ...base, type: 'self', level };
    const type = dice.oneOf(['diploma', 'certificate', 'quiz', 'assessor'] as const);
    return { ...base, type, level, validUntil: type === 'certificate' ? addDays(base.date, 365 * 5) : null };
  }

  private held() {
    return { credential: this.dice.oneOf(this.credentials), obtained: this.pastDay(), validUntil: null };
  }

  private pastDay(): Day {
    return addDays(this.on, -this.dice.between(30, 3_650));
  }
}

/** For each publisher who has none someone who writes its modules. */
export const authorsOf = ({ organisations, accounts }: AcademyFolder, dice: Dice): AccountFile[] =>
  organisations
    .filter(
      ({ id, type }) =>
        type !== 'academie' &&
        !accounts.flatMap(membershipsOf).some((one) => one.organisationId === id && one.role === 'author'),
    )
    .map(({ id, type }) => ({
      kind: type === 'bedrijf' ? 'companyAuthor' : 'schoolAuthor',
      id: `auteur-${id.toLowerCase()}@natie.invalid`,
      name: `${dice.oneOf(firstNames)} ${dice.oneOf(lastNames)} (fictief)`,
      roleNl: 'Auteur',
      roleEn: 'Author',
      organisationId: id,
    }));
