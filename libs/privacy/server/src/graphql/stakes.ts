import { ModuleTitles } from '@academy/contracts/catalogue';
import { Enrolments, type EnrolmentFacts } from '@academy/contracts/enrolment';
import { Succession, type Actor, type TeacherId } from '@academy/contracts/identity';
import { Objections } from '@academy/contracts/paths';
import { Injectable } from '@nestjs/common';
import { OwnData } from '../known/own-data';

/** What someone still has going, and what stays of them. */
@Injectable()
export class Stakes {
  constructor(
    private readonly enrolments: Enrolments,
    private readonly titles: ModuleTitles,
    private readonly objections: Objections,
    private readonly succession: Succession,
    private readonly data: OwnData,
  ) {}

  async of(actor: Actor) {
    const [certificates, { ownsAlone, isOnlyAdmin }, learning] = await Promise.all([
      this.certificates(actor),
      this.succession.of(actor.accountId),
      actor.teacherId ? this.ofTeacher(actor.teacherId) : { seats: [], queues: [], openObjections: 0 },
    ]);
    return { ...learning, certificates, ownedAlone: [...ownsAlone], isOnlyAdministrator: isOnlyAdmin };
  }

  private async certificates(actor: Actor): Promise<number> {
    const person = await this.data.person(actor);
    const counts = person ? await this.data.counts(person) : [];
    return counts.find(({ table }) => table.entity === 'Certificate')?.rows ?? 0;
  }

  private async ofTeacher(teacherId: TeacherId) {
    const [standing, openObjections] = await Promise.all([
      this.enrolments.ofTeacher(teacherId),
      this.objections.open(teacherId),
    ]);
    const titles = await this.titles.titles([...new Set(standing.map(({ moduleSlug }) => moduleSlug))]);
    const named = (states: readonly EnrolmentFacts['state'][]) =>
      standing
        .filter(({ state }) => states.includes(state))
        .map(({ moduleSlug }) => titles.get(moduleSlug) ?? { nl: moduleSlug, en: moduleSlug });
    return { seats: named(['enrolled']), queues: named(['requested', 'queued']), openObjections };
  }
}
