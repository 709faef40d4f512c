import { Catalogue } from '@academy/contracts/catalogue';
import { Enrolments, type EnrolmentFacts } from '@academy/contracts/enrolment';
import type { Actor, TeacherId } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { may, type Attempt } from '@academy/learning/core';
import { isUuid } from '@academy/platform/graphql';
import { CLOCK } from '@academy/platform/nest';
import { Inject, Injectable } from '@nestjs/common';
import { noProgress, PostgresProgress, type Progress } from '../postgres/postgres-progress';
import { presentAttempt, presentLearning } from './present';

type ProgressByEnrolment = ReadonlyMap<string, Progress>;

/** Modules as whoever follows them may see them. */
@Injectable()
export class LearningView {
  constructor(
    private readonly enrolments: Enrolments,
    private readonly catalogue: Catalogue,
    private readonly progress: PostgresProgress,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null for what is not theirs, or has no seat. */
  async of(actor: Actor, enrolmentId: string) {
    if (!isUuid(enrolmentId)) return null;
    const [enrolment, progress] = await Promise.all([
      this.enrolments.find(enrolmentId),
      this.progress.progressOf([enrolmentId]),
    ]);
    if (!enrolment || !may.follow(actor, enrolment)) return null;
    return (await this.present([enrolment], progress))[0] ?? null;
  }

  /** The same right after they did something in it; a fault when it is gone. */
  async now(actor: Actor, enrolmentId: string) {
    const learning = await this.of(actor, enrolmentId);
    if (!learning) throw new Error(`Nothing to learn in enrolment ${enrolmentId}`);
    return learning;
  }

  async all(actor: Actor) {
    const enrolments = await this.enrolments.ofTeacher(actor.teacherId as TeacherId);
    const followed = enrolments.filter((enrolment) => may.follow(actor, enrolment)).reverse();
    return this.present(followed, this.progress.progressOf(followed.map(({ enrolmentId }) => enrolmentId)));
  }

  async attempt(enrolmentId: string, attempt: Attempt) {
    const versionId = (await this.enrolments.find(enrolmentId))?.versionId;
    const version = versionId === undefined ? undefined : (await this.catalogue.versions([versionId])).get(versionId);
    const part = version?.parts.find(({ id }) => id === attempt.partId);
    return presentAttempt(attempt, part);
  }

  private async present(
    enrolments: readonly EnrolmentFacts[],
    known: ProgressByEnrolment | Promise<ProgressByEnrolment>,
  ) {
    if (enrolments.length === 0) return [];
    const [versions, progress] = await Promise.all([
      this.catalogue.versions([...new Set(enrolments.map(({ versionId }) => versionId))]),
      known,
    ]);
    const now = this.clock.now();
    return enrolments.flatMap(({ enrolmentId, versionId }) => {
      const version = versions.get(versionId);
      return version ? [presentLearning(enrolmentId, version, progress.get(enrolmentId) ?? noProgress, now)] : [];
    });
  }
}
