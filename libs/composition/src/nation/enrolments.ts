import type { AcademyFolder, ContentPart } from '@academy/academy-folder';
import { completionRuleOf } from '@academy/catalogue/core';
import type { CompletionRule } from '@academy/contracts/catalogue';
import type { Framework } from '@academy/contracts/competences';
import type { TeacherId } from '@academy/contracts/identity';
import { addDays, type Day, type Dice } from '@academy/kernel';
import { entryLackOf } from '@academy/matching/core';
import type { Filled } from '../whole/whole';
import { follow, type Followed } from './followed';
import type { SeededIds } from './ids';
import { editionsOf, type OpenEdition, type SeatsBook } from './seats-book';
import { wantedEditionOf } from './wanted-edition';

type EnrolmentRow = Filled['enrolments'][number];
type Entrant = Parameters<typeof entryLackOf>[1];

interface OfferedModule {
  readonly slug: string;
  readonly organisationId: string;
  readonly versionId: string;
  readonly parts: readonly ContentPart[];
  readonly rule: CompletionRule;
  readonly asked: Parameters<typeof entryLackOf>[0];
  readonly editions: readonly OpenEdition[];
}

interface Asking {
  readonly id: TeacherId;
  readonly entrant: Entrant;
}

const DAYS_OF_ASKING = 20;
const SHARE_WHO_WANTS_THE_SAME = 1 / 12;

/** Lets teachers ask for places as they could have: in order, by the rules of entry, of seats and of completing. */
export class EnrolmentMaker {
  private readonly modules: readonly OfferedModule[];
  private readonly toRead: readonly OfferedModule[];
  /** The edition that many ask for. */
  private readonly wanted: string | undefined;
  private asked = 0;

  constructor(
    academy: AcademyFolder,
    private readonly versionIds: ReadonlyMap<string, string>,
    private readonly framework: Pick<Framework, 'competences'>,
    private readonly book: SeatsBook,
    private readonly on: Day,
    private readonly dice: Dice,
    private readonly ids: SeededIds,
  ) {
    this.modules = academy.modules.map((module) => this.offered(academy, module));
    this.wanted = wantedEditionOf(academy.modules, on);
    this.toRead = this.modules.filter(({ parts }) => parts.length > 0);
  }

  /** The enrolments of some teachers, and how far they are with them. */
  of(teachers: readonly Asking[]): Pick<Filled, 'enrolments' | 'followed'> {
    const enrolments: EnrolmentRow[] = [];
    const followed: Followed = { followings: [], doneParts: [], attempts: [] };
    for (const teacher of teachers) {
      for (const module of this.choices()) {
        const enrolment = this.ask(teacher, module, followed);
        if (enrolment) enrolments.push(enrolment);
      }
    }
    return { enrolments, followed };
  }

  private choices(): Set<OfferedModule> {
    const { dice } = this;
    const wanted = this.modules.find(({ editions }) => editions.some(({ id }) => id === this.wanted));
    const chosen = new Set<OfferedModule>(wanted && dice.chance(SHARE_WHO_WANTS_THE_SAME) ? [wanted] : []);
    for (let draw = dice.between(0, 5); draw > 0; draw -= 1) {
      const from = this.toRead.length > 0 && dice.chance(0.3) ? this.toRead : this.modules;
      const one = dice.oneOf(from);
      if (one !== wanted) chosen.add(one);
    }
    return chosen;
  }

  private ask({ id: teacherId, entrant }: Asking, module: OfferedModule, followed: Followed): EnrolmentRow | undefined {
    const { slug: moduleSlug, versionId, organisationId, parts, rule } = module;
    const edition = module.editions.find(({ id }) => id === this.wanted) ?? this.editionOf(module);
    if (!edition || entryLackOf(module.asked, entrant, this.framework, this.on)) return undefined;
    const given = this.book.ask(edition);
    if (!given) return undefined;
    const id = this.ids.next<'Enrolment'>();
    const requestedAt = this.momentFor(edition);
    const follower = { enrolmentId: id, teacherId, moduleSlug, versionId, parts, rule };
    const follows = given.state === 'enrolled' && parts.length > 0 && this.dice.chance(0.7);
    const done =
      follows && follow(followed, { ...follower, mayBeDone: !edition.ahead, since: requestedAt }, this.dice, this.ids);
    return {
      ...{ id, teacherId, editionId: edition.id, versionId, moduleSlug, organisationId },
      ...{ turn: given.turn, state: done ? 'completed' : given.state, requestedAt, idempotencyKey: id },
      ...{ reason: null, lacks: null, signedOff: false, certified: false },
    };
  }

  private editionOf({ editions }: OfferedModule): OpenEdition | undefined {
    return editions.length === 0 ? undefined : this.dice.oneOf(editions);
  }

  /** Later for each who asks, and before the edition closed. */
  private momentFor({ closesOn, ahead }: OpenEdition): Date {
    this.asked += 1;
    const first = addDays(ahead ? this.on : closesOn, -DAYS_OF_ASKING);
    return new Date(Date.parse(first) + this.asked * 500);
  }

  private offered(academy: AcademyFolder, module: AcademyFolder['modules'][number]): OfferedModule {
    const parts = academy.content.get(module.id)?.parts ?? [];
    return {
      slug: module.id,
      organisationId: module.organisationId,
      versionId: this.versionIds.get(module.id) as string,
      ...{ parts, rule: completionRuleOf({ ...module, parts }) },
      asked: { credential: module.entry?.everHeldCredential ?? null, prerequisites: module.prerequisites },
      editions: editionsOf(module, this.on),
    };
  }
}
